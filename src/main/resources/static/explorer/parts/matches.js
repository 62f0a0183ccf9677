/** What a search has found, in words. */

import { html } from '../dom.js';

/** What kind of node it is, as people say it. */
export function kindOf({ __typename: type }) {
  return type.toLowerCase();
}

/** A snippet with its matching words, which stand between « and », marked. */
export function marked(snippet) {
  return snippet.split(/«([^«»]*)»/).map((text, position) => position % 2 === 1 ? html.mark(text) : text);
}
