/** People or topics in a row. */

import { html, joined } from '../dom.js';
import { link } from './links.js';
import { unfolding } from './sections.js';

/** So many names stand in a row, the others behind a button's press. */
const NAMES = 12;

/** Links in a row, the first of many. */
export function names(nodes) {
  const some = those => joined(those.map(node => link(node)));
  return nodes.length <= NAMES + 2 ? some(nodes)
    : [some(nodes.slice(0, NAMES)), unfolding(nodes.length - NAMES, 'names', () => html.p(some(nodes.slice(NAMES))))];
}
