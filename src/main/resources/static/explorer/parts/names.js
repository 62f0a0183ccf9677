/** People or topics in a row. */

import { html, joined } from '../dom.js';
import { link } from './links.js';
import { split, unfolding } from './sections.js';

/** So many names stand in a row, the others behind a button's press. */
const NAMES = 12;

/** Links in a row, the first of many. */
export function names(nodes) {
  const some = those => joined(those.map(node => link(node)));
  const [first, rest] = split(nodes, NAMES);
  return rest.length === 0 ? some(first) : [some(first), unfolding(rest.length, 'names', () => html.p(some(rest)))];
}
