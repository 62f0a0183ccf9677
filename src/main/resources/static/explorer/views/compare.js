/** Two editions compared, of one series or of two: who and what is on record at both, and at one alone. The address has which. */

import { withParameters } from '../addresses.js';
import { ask } from '../api.js';
import { html, joined } from '../dom.js';
import { editionPicker, group } from '../parts/chooser.js';
import { before, everyoneKnown, topicsOf, untold, within, without } from '../parts/comparison.js';
import { byBeginning } from '../parts/editions.js';
import { link } from '../parts/links.js';
import { names } from '../parts/names.js';
import { present, programme } from '../parts/record.js';
import { facts, heading, list, part } from '../parts/sections.js';
import { capital, count, when, where } from '../parts/words.js';
import { adjust } from '../router.js';

const { a, code, form, p, table, tbody, td, th, thead, tr } = html;

/** So many editions are offered to compare with. */
const OFFERED = 8;

export default {
  queryFor: route => idsIn(route).length > 0 ? 'compare' : null,
  variables: route => ({ id: idsIn(route)[0] }),
  async load(route, signal) {
    // each by itself: of two large editions at once more would be asked than the service answers
    const answers = await Promise.all(idsIn(route).map(id => ask('compare', { id }, signal)));
    return answers.map(({ edition }) => edition).filter(Boolean).sort(byBeginning);
  },
  title: titleOf,
  render(known, route) {
    const [edition, other] = chosen(route);
    const namesOf = new Map(known.map(({ id, name }) => [id, name]));
    return [
      heading('Two editions', titleOf(known),
        p({ class: 'lead' }, 'Who and what is on record at both, and at one alone.')),
      form({ class: 'comparing', 'aria-label': 'What to compare', onsubmit: event => event.preventDefault() },
        group('edition', 'Edition', editionPicker('edition', edition, namesOf, id => adjust(addressFor(id, chosenNow()[1])))),
        group('with', 'With', editionPicker('with', other, namesOf, id => adjust(addressFor(chosenNow()[0], id))))),
      known.length === 2 ? comparison(...known) : incomplete(known, idsIn(route), edition === other),
    ];
  },
};

/** Those of the current address; the page may still be that of the one before. */
function chosenNow() {
  return chosen({ parameters: new URLSearchParams(location.search) });
}

/** The ids that the address has, each empty where there is none. */
function chosen({ parameters }) {
  return ['edition', 'with'].map(name => parameters.get(name) ?? '');
}

/** The different ids of these. */
function idsIn(route) {
  return [...new Set(chosen(route).filter(id => id !== ''))];
}

function addressFor(edition, other) {
  return withParameters('/compare', { edition, with: other });
}

function titleOf(known) {
  return known.length === 2 ? known.map(({ name }) => name).join(' and ') : 'Compare two editions';
}

/**
 * What has to be chosen yet.
 * @param known the editions that there are of those chosen
 * @param ids all that are chosen
 * @param isSame whether one was chosen twice
 */
function incomplete(known, ids, isSame) {
  const unknown = ids.filter(id => known.every(edition => edition.id !== id));
  const [edition] = known;
  return [
    unknown.length > 0 && p({ class: 'note' }, 'The graph has no edition ', joined(unknown.map(id => code(id)), ' and no edition '),
      '. It may have been renamed, or the address mistyped.'),
    p({ class: 'note' }, !edition ? 'Choose two editions, of one series or of two.'
      : isSame ? `That is ${edition.name} twice. Choose another edition to compare it with.`
        : `Choose another edition to compare ${edition.name} with.`),
    edition && part(`Of ${edition.series.name}`, list(without(edition.series.editions, [edition]).slice(0, OFFERED).map(other =>
      a({ href: addressFor(edition.id, other.id) }, `${edition.name} and ${other.name}`)))),
  ];
}

function comparison(one, other) {
  const both = within(present(one), present(other));
  const topics = topicsOf(one, other);
  const unknown = untold(one, other, 'who came to one of them alone', 'which topics one of them alone had');
  return [
    overview(one, other),
    unknown && p({ class: 'note' }, unknown),
    part('On record at both', both.length > 0 ? html.div({ class: 'names' }, names(both)) : p({ class: 'note' }, 'Nobody.'),
      { total: count(both.length, 'person', 'people') }),
    alone(one, other),
    alone(other, one),
    part('Topics', facts([
      ['At both', names(topics.both)],
      [`On record only at ${one.name}`, names(topics.one)],
      [`On record only at ${other.name}`, names(topics.other)],
    ]), { note: 'Of talks that were held, the most frequent first.' }),
  ];
}

/** When and where both were, and how much of each is on record. */
function overview(...both) {
  const rows = [
    ['When', edition => capital(when(edition))],
    ['Where', where],
    ['Talks', edition => capital(programme(edition))],
    ['Seen there', ({ attendees }) => attendees.length > 0 && count(attendees.length, 'person', 'people')],
  ];
  return table({ class: 'rows overview' },
    thead(tr(td(), both.map(edition => th({ scope: 'col' }, link(edition))))),
    tbody(rows.filter(([, content]) => both.some(content)).map(([name, content]) => tr(th({ scope: 'row' }, name), both.map(edition => td(content(edition)))))));
}

/** Those who are on record at the one edition and not at the other. */
function alone(edition, other) {
  const [spoke, seen] = [edition.speakers, without(edition.attendees, edition.speakers)].map(people => without(people, present(other)));
  const { first = [], again = [] } = Object.groupBy(spoke, person => before(edition, person).length === 0 ? 'first' : 'again');
  return part(`On record at ${edition.name} alone`, spoke.length + seen.length > 0 && facts([
    ['First talk on record', names(first)],
    ['Spoke at other editions before', names(again)],
    ['Seen there, as reports tell', names(seen)],
  ]), {
    total: count(spoke.length + seen.length, 'person', 'people'),
    note: everyoneKnown(edition, other) ? `They did not speak at ${other.name}.` : `They may have been at ${other.name} too.`,
  });
}
