/** Which topics go together: a table of the most frequent ones against each other, drawn when it comes into sight. */

import { ask } from '../api.js';
import { part } from '../parts/sections.js';
import { withD3 } from './d3.js';
import { later } from './later.js';

/** @param variables what the page's topics were asked for with */
export function topicPairs(variables) {
  return later(async () => {
    const [{ topics }, [{ pairs }]] = await Promise.all([
      ask('topicPairs', variables),
      withD3(import('./grid.js')),
    ]);
    return part('Which topics go together', pairs(topics.nodes), {
      note: `The ${topics.nodes.length} topics with most talks, and how many talks on record are on both of two. A number leads to those talks.`,
    });
  });
}
