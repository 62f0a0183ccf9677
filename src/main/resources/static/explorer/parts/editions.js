/** Editions as a table. */

import { html } from '../dom.js';
import { link } from './links.js';
import { shortWhen, where } from './words.js';

const { table, tbody, td, th, thead, tr } = html;

/** Compares editions, the one first that had begun first; as `previous` has it, by id where that is the same day. */
export function byBeginning(one, other) {
  const [earlier, later] = [one, other].map(({ startedBy, id }) => `${startedBy} ${id}`);
  return earlier < later ? -1 : earlier > later ? 1 : 0;
}

/** So many series are listed at first. */
export const SERIES = 24;

/** The series, those with most editions first. */
export function byEditions(allSeries) {
  return allSeries.toSorted((one, other) => other.editions.length - one.editions.length);
}

/** When and where each edition was, and how much of it is on record. */
export function editionTable(editions) {
  return table({ class: 'rows editions' }, head(),
    tbody(editions.map(row)));
}

/** The same, year by year. */
export function editionsByYear(editions) {
  return table({ class: 'rows editions' }, head(),
    [...Map.groupBy(editions, ({ year }) => year)].map(([year, those]) => tbody(
      tr(th({ scope: 'rowgroup', colspan: '5', class: 'year' }, String(year))), those.map(row))));
}

function head() {
  return thead(tr(['Edition', 'When', 'Where', 'Talks on record', 'Speakers on record'].map(name => th({ scope: 'col' }, name))));
}

function row(edition) {
  return tr(
    th({ scope: 'row' }, link(edition)),
    td(shortWhen(edition)),
    td(where(edition)),
    td({ class: 'number' }, String(edition.talks.totalCount)),
    td({ class: 'number' }, String(edition.speakers.length)));
}
