/** A series at a glance: from when to when it is on record, how many people, and what its talks are about. */

import { html, joined } from '../dom.js';
import { link } from './links.js';
import { facts, part } from './sections.js';
import { count, shortWhen, today } from './words.js';

const { span } = html;

/**
 * @param series the series with its editions, the latest first
 * @param talks the connection of those that were held
 */
export function glance({ editions }, talks) {
  // of one that is known by its year alone, it may be known neither
  const [begun, ahead] = [editions.filter(({ startedBy }) => startedBy <= today()), editions.filter(({ notBefore }) => notBefore > today())];
  const { topics } = talks.facets;
  return part('At a glance', facts([
    ['First edition on record', begun.length > 1 && edition(begun.at(-1))],
    ['Latest edition on record', begun.length > 0 && edition(begun[0])],
    ['Next edition', ahead.length > 0 && edition(ahead.at(-1))],
    ['Talks, with those announced', talks.totalCount > 0 && count(talks.totalCount, 'talk')],
    ['People', people(begun)],
    ['Most frequent topics', joined(topics.map(({ topic, count: times }) => [link(topic), span({ class: 'quiet' }, ` ${times}`)]))],
  ]), { note: 'As far as they are on record; there may have been others.' });
}

function edition(one) {
  return [link(one), span({ class: 'quiet' }, ` ${shortWhen(one)}`)];
}

/** How many spoke, and how many more a report saw at an edition. */
function people(editions) {
  const spoke = new Set(editions.flatMap(({ speakers }) => speakers.map(({ id }) => id)));
  const seen = new Set(editions.flatMap(({ attendees }) => attendees.map(({ id }) => id)).filter(id => !spoke.has(id)));
  return [spoke.size > 0 && `${count(spoke.size, 'person', 'people')} spoke`, seen.size > 0 && `${seen.size} more ${seen.size === 1 ? 'was' : 'were'} seen there`]
    .filter(Boolean).join(', ');
}
