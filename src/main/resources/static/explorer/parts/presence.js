/** Who was there when: the columns and rows of the table of people against editions. */

import { byBeginning } from './editions.js';
import { heldAt, rolesOf } from './works.js';

/**
 * The editions to show: those with talks on the topic, and those of the same series at which somebody held a role in it;
 * of a topic without talks those of all series.
 * @param history the editions with talks on it, oldest first, each with those talks
 * @param editions all editions
 * @param contributors people with their roles
 */
export function columnsOf(history, editions, contributors) {
  const shown = new Set(history.map(({ edition }) => edition.id));
  const series = new Set(history.map(({ edition }) => edition.series.id));
  const roles = contributors.edges.flatMap(({ works }) => rolesOf(works));
  const held = editions.filter(edition => !shown.has(edition.id) && (series.size === 0 || series.has(edition.series.id))
    && roles.some(role => heldAt(role, edition)));
  return [...history, ...held.map(edition => ({ edition, talks: [] }))]
    .sort((one, other) => byBeginning(one.edition, other.edition));
}

/**
 * Those people who spoke at one of the shown editions or held a role then, in the given order.
 * @param columns all editions, oldest first, each with its talks
 * @param edges people with their talks, roles and contributions
 * @param start the first column that is shown
 * @return `{ person, talks, roles, activity, first, last }`: for each shown edition the talks that the person gave, the
 * roles held, and the number of contributions in its year; and the shown columns of the first and the last talk, below 0
 * where that lies before them, Infinity where there is no talk
 */
export function peopleOf(columns, edges, start = 0) {
  const places = placesOf(columns);
  const shown = columns.slice(start);
  return edges.map(({ node: person, talks, works, contributionsByYear }) => {
    const given = Map.groupBy(talks.filter(({ edition }) => places.has(edition.id)), ({ edition }) => places.get(edition.id) - start);
    const roles = rolesOf(works);
    return {
      person,
      talks: shown.map((_, column) => given.get(column) ?? []),
      roles: shown.map(({ edition }) => roles.filter(work => heldAt(work, edition))),
      activity: shown.map(({ edition }) => contributionsByYear.find(({ year }) => year === edition.year)?.count ?? 0),
      first: Math.min(...given.keys()),
      last: given.size === 0 ? Infinity : Math.max(...given.keys()),
    };
  }).filter(({ talks, roles }) => [...talks, ...roles].some(some => some.length > 0));
}

/** Compares people by the first talk, then by the last; who gave none follows, by the first role. */
export function byComing(one, other) {
  return compared(one.first, other.first)
    || compared(one.last, other.last)
    || compared(firstOf(one.roles), firstOf(other.roles))
    || one.person.name.localeCompare(other.person.name);
}

function compared(one, other) {
  return one === other ? 0 : one - other;
}

function firstOf(lists) {
  const column = lists.findIndex(some => some.length > 0);
  return column < 0 ? lists.length : column;
}

/** For how many people each edition has the first talk on record, and for how many the last. */
export function comings(columns) {
  const firsts = new Map();
  const lasts = new Map();
  columns.forEach(({ talks }, column) => talks.flatMap(({ speakers }) => speakers).forEach(({ id }) => {
    firsts.set(id, firsts.get(id) ?? column);
    lasts.set(id, column);
  }));
  const times = places => {
    const counts = columns.map(() => 0);
    places.forEach(column => counts[column]++);
    return counts;
  };
  return { people: firsts.size, firsts: times(firsts), lasts: times(lasts) };
}

function placesOf(columns) {
  return new Map(columns.map(({ edition }, column) => [edition.id, column]));
}
