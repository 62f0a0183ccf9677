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
 * Everyone who spoke at one of these editions or held a role then, in the order of their coming.
 * @param history the editions, oldest first, each with its talks
 * @param contributors people with their roles and contributions
 * @return `{ person, talks, roles, activity }`: for each edition the talks that the person gave, the roles held, and the
 * number of contributions in its year
 */
export function peopleOf(history, contributors) {
  const people = new Map(contributors.edges.map(({ node, works, contributionsByYear }) =>
    [node.id, { person: node, works: rolesOf(works), years: contributionsByYear }]));
  const speakers = history.flatMap(({ talks }) => talks.flatMap(talk => talk.speakers));
  for (const person of speakers.filter(({ id }) => !people.has(id))) {
    people.set(person.id, { person, works: [], years: [] });
  }
  return [...people.values()].map(({ person, works, years }) => ({
    person,
    talks: history.map(({ talks }) => talks.filter(({ speakers: those }) => those.some(({ id }) => id === person.id))),
    roles: history.map(({ edition }) => works.filter(work => heldAt(work, edition))),
    activity: history.map(({ edition }) => years.find(({ year }) => year === edition.year)?.count ?? 0),
  })).filter(({ talks, roles }) => [...talks, ...roles].some(some => some.length > 0)).sort(byComing);
}

/** By the first talk, then by the last; who gave none follows, by the first role. */
function byComing(one, other) {
  return first(one.talks) - first(other.talks)
    || last(one.talks) - last(other.talks)
    || first(one.roles) - first(other.roles)
    || one.person.name.localeCompare(other.person.name);
}

function first(lists) {
  const column = lists.findIndex(some => some.length > 0);
  return column < 0 ? lists.length : column;
}

function last(lists) {
  return lists.findLastIndex(some => some.length > 0);
}
