/** Nodes in columns, each with its number of talks. */

import { html } from '../dom.js';
import { link } from './links.js';
import { list } from './sections.js';
import { count } from './words.js';

/** People or topics with how many talks they have. */
export function tally(nodes) {
  return list(nodes.map(node => [link(node), talks(node)]), 'tally-columns');
}

function talks({ talks: { totalCount } }) {
  return totalCount > 0 && html.span({ class: 'quiet', 'aria-label': count(totalCount, 'talk') }, String(totalCount));
}
