/** Who was there when: the rows of the table of people against editions. */

import { heldAt, rolesOf } from './works.js';

/**
 * Everyone who spoke at one of these editions or held a role then, in the order of their coming.
 * @param history the editions, oldest first, each with its talks
 * @param contributors people with their roles
 * @return `{ person, talks, roles }`: for each edition the talks that the person gave and the roles held
 */
export function peopleOf(history, contributors) {
  const people = new Map(contributors.edges.map(({ node, works }) => [node.id, { person: node, works: rolesOf(works) }]));
  const speakers = history.flatMap(({ talks }) => talks.flatMap(talk => talk.speakers));
  for (const person of speakers.filter(({ id }) => !people.has(id))) {
    people.set(person.id, { person, works: [] });
  }
  return [...people.values()].map(({ person, works }) => ({
    person,
    talks: history.map(({ talks }) => talks.filter(({ speakers: those }) => those.some(({ id }) => id === person.id))),
    roles: history.map(({ edition }) => works.filter(work => heldAt(work, edition))),
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
  const place = lists.findIndex(some => some.length > 0);
  return place < 0 ? lists.length : place;
}

function last(lists) {
  return lists.findLastIndex(some => some.length > 0);
}
