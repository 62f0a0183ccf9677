/**
 * What the record tells of two editions. Whoever or whatever is missing from a list was missing there only where the
 * lists of both are complete; elsewhere nothing is said of it.
 */

import { byBeginning } from './editions.js';

/** As many topics of an edition as are asked for. */
const TOPICS = 100;

/** Those of some who are among others too. */
export function within(some, others) {
  const ids = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => ids.has(id));
}

/** Those of some who are not among others. */
export function without(some, others) {
  const ids = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => !ids.has(id));
}

/** The editions before this one at which somebody spoke. */
export function before(edition, person) {
  return person.editions.filter(each => byBeginning(each, edition) < 0);
}

/** Whether everyone who spoke at either is on record, so that nobody else did. */
export function everyoneKnown(one, other) {
  return one.speakersComplete && other.speakersComplete;
}

/** The topics of talks at both, and those at one alone, which are known only where both programmes are. */
export function topicsOf(one, other) {
  const [these, those] = [one, other].map(held);
  const known = everythingKnown(one, other) && [one, other].every(isWhole);
  return { both: within(these, those), one: known ? without(these, those) : [], other: known ? without(those, these) : [] };
}

/**
 * Of what the record of either does not suffice to tell, as sentences.
 * @param people what is asked about people, such as `who stayed away`
 * @param topics the same of topics
 */
export function untold(one, other, people, topics) {
  const open = [!everyoneKnown(one, other) && people, !everythingKnown(one, other) && topics].filter(Boolean);
  const partial = [one, other].filter(each => !each.speakersComplete || !topicsKnown(each));
  const long = [one, other].filter(each => !isWhole(each));
  return [
    open.length > 0 && `Not everything is on record of ${partial.length === 1 ? partial[0].name : 'either edition'}, so it cannot be told ${open.join(' or ')}.`,
    long.length > 0 && `Of ${long.map(({ name }) => name).join(' and ')} the ${TOPICS} most frequent topics are compared.`,
  ].filter(Boolean).join(' ');
}

function everythingKnown(one, other) {
  return topicsKnown(one) && topicsKnown(other);
}

/** Whether all topics of an edition are on record, so that it had no others. */
export function topicsKnown({ programmeComplete, held, topics }) {
  return programmeComplete && topics.totalCount === held.totalCount;
}

function isWhole({ held: { facets } }) {
  return facets.topics.length < TOPICS;
}

function held({ held: { facets } }) {
  return facets.topics.map(({ topic }) => topic);
}
