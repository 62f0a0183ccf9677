/** Tables of things against editions: who was there when, and how much there was. */

import { html } from '../dom.js';
import { addressOf } from '../addresses.js';
import { fullName, link } from './links.js';
import { comings } from './presence.js';
import { scrolling } from './sections.js';
import { hasBeginning } from './works.js';
import { count, shortName, word } from './words.js';

const { a, caption, figcaption, figure, p, span, table, tbody, td, tfoot, th, thead, tr } = html;

/** Up to so many editions have room to be named on one line. */
const FEW = 7;

/** Up to so many people are counted at a glance. */
const AT_A_GLANCE = 3;

/** So many series and years are in a calendar, and so many editions of a series and year. */
export const SERIES = 12;
const YEARS = 14;
const OF_A_YEAR = 3;

/** More people than that scroll below the editions' names. */
const MANY = 40;

/**
 * People against editions, oldest first: a dot for the talks given, a band for a role held, a line from the first talk
 * to the last, and a faint one below for contributions to changes in that year.
 * @param columns all editions with their talks, of which those from `start` on are shown
 * @param rows people as `peopleOf` has them for these
 * @param title what the table is about
 */
export function presence(columns, start, rows, title) {
  const editions = columns.slice(start).map(({ edition }) => edition);
  const names = ['matrix', editions.length <= FEW && 'few', rows.length > MANY && 'tall'];
  return figure({ class: names.filter(Boolean).join(' ') },
    scrolling(title,
      table(
        caption({ class: 'unseen' }, title),
        head(editions),
        tbody(rows.map(row => tr(th({ scope: 'row' }, link(row.person)), cells(row, editions)))),
        totals(columns, start, editions))),
    figcaption(
      span({ class: 'key' }, span({ class: 'dot', 'aria-hidden': 'true' }), 'talks given, a number where there are more'),
      span({ class: 'key' }, span({ class: 'line', 'aria-hidden': 'true' }), 'from the first talk on record to the last'),
      span({ class: 'key' }, span({ class: 'band', 'aria-hidden': 'true' }), 'role on record'),
      span({ class: 'key' }, span({ class: 'band fades', 'aria-hidden': 'true' }), 'on record by then, since when is not known'),
      rows.some(({ activity }) => activity.some(Boolean))
        && span({ class: 'key' }, span({ class: 'activity', 'aria-hidden': 'true' }), 'contributions to changes in that year')),
    unknown(editions));
}

/** What an empty cell says: less than it seems to where not everything is on record. */
function unknown(editions) {
  const partial = editions.filter(({ speakersComplete }) => !speakersComplete).length;
  return partial > 0 && p({ class: 'note' }, 'Where a cell is empty, nothing is on record; all talks and speakers are known of ',
    partial === editions.length ? 'none' : String(editions.length - partial), ' of these editions.');
}

/** The years above, the editions below them. */
function head(editions) {
  const years = [...Map.groupBy(editions, edition => edition.year)];
  return thead(
    tr(td(), years.map(([year, those]) => th({ scope: 'colgroup', colspan: those.length, class: 'year' }, String(year)))),
    tr(td(), editions.map((edition, column) => th({ scope: 'col', class: starts(editions, column) },
      a({ href: addressOf(edition.id), 'aria-label': edition.name, title: edition.name }, span(shortName(edition)))))));
}

function starts(editions, column) {
  return editions[column - 1]?.year === editions[column].year ? null : 'starts';
}

/** A row's cells; those that say nothing are one where they follow each other, as most do in a large table. */
function cells(row, editions) {
  const all = [];
  for (const [column, edition] of editions.entries()) {
    const names = marks(row, column);
    const before = all.at(-1);
    if (isFilled(row, column)) {
      all.push(cell(row, column, edition, names));
    } else if (before?.empty === names) {
      before.span.colSpan++;
    } else {
      all.push({ empty: names, span: td({ class: names || null }) });
    }
  }
  return all.map(each => each.span ?? each);
}

function isFilled({ talks, roles, activity }, column) {
  return talks[column].length > 0 || roles[column].length > 0 || activity[column] > 0;
}

function marks({ roles, first, last }, column) {
  return [
    roles[column].length > 0 && 'held',
    fades(roles, column) && 'fades',
    column > first && column <= last && 'from',
    column >= first && column < last && 'on',
  ].filter(Boolean).join(' ');
}

function cell({ person, talks, roles, activity }, column, edition, names) {
  const given = talks[column];
  const contributions = activity[column] > 0 && `${count(activity[column], 'contribution')} in ${edition.year}`;
  return td({ class: names || null, title: contributions || null },
    contributions && span({ class: 'activity' }, span({ class: 'unseen' }, contributions)),
    given.length > 0 && dot(person, given, edition),
    roles[column].length > 0 && span({ class: 'unseen' }, ` ${[...new Set(roles[column].map(work => word(work.role)))].join(', ')}`));
}

/** Whether a band begins here only because no earlier record was read. */
function fades(roles, column) {
  return roles[column].length > 0 && !roles[column - 1]?.length && !roles[column].some(hasBeginning);
}

/** For how many people an edition has the first or the last talk on record, and for how many talks no speaker. */
function totals(columns, start, editions) {
  const { people, firsts, lasts } = comings(columns);
  const unnamed = columns.map(({ talks }) => talks.filter(({ speakers }) => speakers.length === 0).length);
  const all = [
    ...(people > AT_A_GLANCE ? [['First talk on record', firsts], ['Last talk on record', lasts]] : []),
    ['Speaker not on record', unnamed],
  ].map(([name, sums]) => [name, sums.slice(start)]).filter(([, sums]) => sums.some(Boolean));
  return all.length > 0 && tfoot(all.map(([name, sums]) => tr(th({ scope: 'row' }, name),
    sums.map((sum, column) => td({ class: starts(editions, column) }, String(sum || ''))))));
}

/** The talks of a cell: a link to the talk, or to the edition where there are more. */
function dot(person, talks, edition) {
  const what = `${count(talks.length, 'talk')} by ${fullName(person)} at ${edition.name}`;
  return a({
    class: 'given',
    href: addressOf(talks.length === 1 ? talks[0].id : edition.id),
    'aria-label': what,
    title: [what, ...talks.map(talk => talk.title)].join('\n'),
  }, span({ class: talks.length > 1 ? 'dot more' : 'dot' }, talks.length > 1 && String(talks.length)));
}

/**
 * Series against years, those with most talks and the latest years first where there are many: how many talks of each
 * edition are on record.
 */
export function calendar(allSeries) {
  const talks = series => series.editions.reduce((sum, edition) => sum + edition.talks.totalCount, 0);
  const shown = new Set(allSeries.toSorted((one, other) => talks(other) - talks(one)).slice(0, SERIES));
  const rows = allSeries.filter(series => shown.has(series));
  const years = rows.flatMap(series => series.editions.map(edition => edition.year)).sort();
  const first = Math.max(years[0], years.at(-1) - YEARS + 1);
  const most = Math.max(...rows.flatMap(series => series.editions.filter(({ year }) => year >= first).map(edition => edition.talks.totalCount)));
  const all = Array.from({ length: years.at(-1) - first + 1 }, (_, step) => first + step);
  return scrolling('Talks on record by series and year',
    table({ class: 'calendar' },
      caption({ class: 'unseen' }, 'How many talks of each edition are on record, by series and year'),
      thead(tr(td(), all.map(year => th({ scope: 'col' }, String(year))))),
      tbody(rows.map(series => tr(th({ scope: 'row' }, link(series)),
        all.map(year => td(sizes(series, series.editions.filter(edition => edition.year === year), most))))))));
}

/** The editions of a year, the largest of them where there are many. */
function sizes(series, editions, most) {
  if (editions.length <= OF_A_YEAR) {
    return editions.map(edition => size(edition, most));
  }
  const largest = editions.toSorted((one, other) => other.talks.totalCount - one.talks.totalCount).slice(0, OF_A_YEAR);
  const left = editions.length - OF_A_YEAR;
  const what = `${count(left, 'more edition')} of ${series.name} in ${editions[0].year}`;
  return [largest.map(edition => size(edition, most)), a({ class: 'size', href: addressOf(series.id), title: what, 'aria-label': what }, `+${left}`)];
}

function size(edition, most) {
  const talks = edition.talks.totalCount;
  const share = Math.ceil(4 * talks / Math.max(most, 1));
  const what = `${edition.name}: ${count(talks, 'talk')} on record`;
  return a({ class: `size of-${share}`, href: addressOf(edition.id), title: what, 'aria-label': what }, String(talks));
}
