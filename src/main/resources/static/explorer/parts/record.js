/** How much of an edition is on record, in words that claim no more. */

import { count } from './words.js';

/** `10 talks on record, by 3 people; for 7 the speaker is not on record`. */
export function programme({ talks, speakers, unnamed, partlyNamed, cancelled, programmeComplete, speakersComplete }) {
  if (talks.totalCount === 0) {
    return 'No talk is on record';
  }
  const all = [count(talks.totalCount, 'talk'), !programmeComplete && ' on record',
    speakers.length > 0 && `${programmeComplete ? '' : ','} by ${count(speakers.length, 'person', 'people')}`];
  const open = [
    cancelled.totalCount > 0 && `${count(cancelled.totalCount, 'talk')} cancelled`,
    !speakersComplete && unnamed.totalCount > 0 && `for ${those(unnamed, talks)} the speaker is not on record`,
    partlyNamed.totalCount > 0 && `at ${count(partlyNamed.totalCount, 'talk')} others may have spoken too`,
  ];
  return [all.filter(Boolean).join(''), ...open.filter(Boolean)].join('; ');
}

function those(some, all) {
  return all.totalCount === 1 ? 'it' : some.totalCount === all.totalCount ? 'all of them' : String(some.totalCount);
}

/** Everyone on record as having been at an edition: whoever spoke, and whom a report saw there. */
export function present({ speakers, attendees }) {
  return [...new Map([...speakers, ...attendees].map(person => [person.id, person])).values()];
}
