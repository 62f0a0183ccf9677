/** How an edition compares with the one before of its series, as far as both are on record. */

import { html } from '../dom.js';
import { before, everyoneKnown, topicsOf, untold, within, without } from './comparison.js';
import { names } from './names.js';
import { present } from './record.js';
import { facts } from './sections.js';
import { count } from './words.js';

/** The people and topics that came, came back, and stayed away. */
export function difference(edition) {
  const { speakers, previous, series } = edition;
  const group = Object.groupBy(speakers, person => before(edition, person).length === 0 ? 'first'
    : before(edition, person).some(each => each.series.id === series.id) ? 'again' : 'elsewhere');
  const topics = topicsOf(edition, previous);
  return [
    html.p({ class: 'note' }, [again(edition), untold(edition, previous, 'who stayed away', 'which topics came or went')].filter(Boolean).join(' ')),
    facts([
      ['On record at both', within(present(edition), present(previous))],
      ['First talk on record', group.first ?? []],
      [`First talk on record at ${series.name}`, group.elsewhere ?? []],
      [`Spoke at ${series.name} before that`, without(group.again ?? [], present(previous))],
      ['Not on record this time', everyoneKnown(edition, previous) ? without(previous.speakers, present(edition)) : []],
      ['Topics only on record this time', topics.one],
      ['Topics not on record this time', topics.other],
    ].map(([term, nodes]) => [term, names(nodes)])),
  ];
}

/** How many of those who spoke were at both. */
function again({ speakers, previous }) {
  const both = within(speakers, present(previous)).length;
  return speakers.length === 0 ? 'No speaker is on record.'
    : `Of ${count(speakers.length, 'speaker')} on record, ${both || 'none'} ${both > 1 ? 'are' : 'is'} on record at ${previous.name} too.`;
}
