/** The people of a shortlist with what the graph says of them. */

import { ask } from '../api.js';
import { count, word, years } from '../parts/words.js';
import { REASONS, about, entries } from './cells.js';

/** So many people are asked for at once. */
const AT_ONCE = 25;

/**
 * What the graph says of the people on a list and of its edition.
 * @return `{ people, edition }`, the people by the id that the list has for them; null where the graph has none
 */
export async function load(list, signal) {
  const people = new Map();
  let edition = null;
  for (const variables of questions(list)) {
    const answer = await ask('shortlist', variables, signal);
    answer.nodes.forEach((node, index) => people.set(variables.people[index], node));
    edition ??= answer.edition ?? null;
  }
  return { people, edition };
}

/** The variables of what is asked for a list; a long one is asked for in parts. */
export function questions(list) {
  const { edition } = about(list);
  const ids = entries(list).map(({ id }) => id);
  return Array.from({ length: Math.max(1, Math.ceil(ids.length / AT_ONCE)) }, (_, part) => ({
    people: ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
    edition: edition ?? '',
    ofEdition: part === 0 && edition !== null,
  }));
}

/** Each entry of the list with its person, null where the graph has none, undefined where it was not asked, and the reasons. */
export function rowsOf(list, { people }) {
  return entries(list).map(entry => {
    const person = people.get(entry.id);
    return { entry, person, reasons: entry.reasons.length > 0 ? entry.reasons : (person?.expertise ?? []).slice(0, REASONS).map(sentence) };
  });
}

/** The topics that a call asks for and a person knows, themselves or a part of them. */
export function knownOf(callsFor, person) {
  const known = new Set((person?.expertise ?? []).map(({ topic }) => topic.id));
  return callsFor.filter(topic => withNarrower(topic).some(id => known.has(id)));
}

function withNarrower({ id, narrower = [] }) {
  return [id, ...narrower.flatMap(withNarrower)];
}

/** The organizations that a person works for, as far as no end is on record. */
export function organizationsOf(person) {
  const unended = (person?.affiliations ?? []).filter(({ to }) => to === null).map(({ organization }) => organization);
  return [...new Map(unended.map(each => [each.id, each])).values()];
}

/** As the reasons of suggestions are said: what the person did. */
function sentence({ topic, talks, roles, contributions, firstYear, lastYear }) {
  const when = years(firstYear, lastYear);
  return [
    talks > 0 && `gave ${count(talks, 'talk')} on ${topic.name}${when ? ` (${when})` : ''}`,
    roles.length > 0 && `has been on record as ${roles.map(word).join(' and ')} of ${topic.name}`,
    contributions > 0 && `made ${count(contributions, 'contribution')} to ${topic.name}`,
  ].filter(Boolean).join('; ');
}
