/** A series and its editions. */

import { addressOf } from '../addresses.js';
import { html, joined } from '../dom.js';
import { editionTable } from '../parts/editions.js';
import { glance } from '../parts/glance.js';
import { outside, shortAddress } from '../parts/links.js';
import { mistakes } from '../parts/mistakes.js';
import { facts, heading, part, sources, unfolding } from '../parts/sections.js';
import { count } from '../parts/words.js';
import { overTheEditions } from '../pictures/series.js';

const LATEST = 30;

/** So few more are shown at once. */
const FEW = 6;

export default {
  query: 'series',
  variables: ({ id }) => ({ id }),
  missing: ({ series }) => series === null,
  title: ({ series }) => series.name,
  render: ({ series, talks }) => [
    heading('Series', series.name, series.url && html.p({ class: 'lead' }, outside(series.url, shortAddress(series.url)))),
    glance(series, talks),
    part('Editions', tables(series.editions), { total: count(series.editions.length, 'edition') }),
    overTheEditions(series),
    part('About', facts([
      ['Also known as', series.aliases.join(', ')],
      ['To subscribe to', toSubscribe(series)],
    ])),
    part('Sources', sources(series.sources)),
    mistakes(series),
  ],
};

/** A calendar where a day is known, and a feed. */
function toSubscribe({ id, editions }) {
  const isDated = editions.some(({ startDate }) => startDate !== null);
  return joined([isDated && ['ics', 'calendar'], ['atom', 'feed']].filter(Boolean)
    .map(([ending, name]) => html.a({ href: `${addressOf(id)}.${ending}` }, name)));
}

/** The latest editions, the others behind a button's press. */
function tables(editions) {
  if (editions.length === 0) {
    return null;
  }
  return editions.length <= LATEST + FEW ? editionTable(editions)
    : [editionTable(editions.slice(0, LATEST)), unfolding(editions.length - LATEST, 'editions', () => editionTable(editions.slice(LATEST)))];
}
