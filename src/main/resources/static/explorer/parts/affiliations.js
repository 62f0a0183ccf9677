/** For how long somebody worked for an organization, as far as a source says. */

import { html } from '../dom.js';
import { sourceMark } from './links.js';
import { years } from './words.js';

/** The years known of an affiliation, where any is, and the source. */
export function period({ from, to, source }) {
  return [from || to ? html.span({ class: 'quiet' }, from && !to ? ` from ${from}` : ` ${years(from, to)}`) : null, ' ', sourceMark(source)];
}
