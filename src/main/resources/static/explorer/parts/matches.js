/** What a search has found, in words. */

import { html, joined } from '../dom.js';
import { shortDay } from './words.js';

/** What kind of node it is, as people say it. */
export function kindOf({ __typename: type }) {
  return type.toLowerCase();
}

/** A match's name, with the matching words marked where the snippet is the name. */
export function nameOf({ node, snippet }) {
  return isName({ node, snippet }) ? marked(snippet) : node.name ?? node.title;
}

/**
 * What else is to be said of a match: what tells a person apart from others of that name, a talk's edition, a change's
 * day, the words in which it matches; null where nothing is.
 */
export function contextOf({ node, snippet }) {
  const said = [node.cancelled && 'cancelled', node.disambiguation, node.edition?.name, node.date && shortDay(node.date), snippet && !isName({ node, snippet }) && marked(snippet)].filter(Boolean);
  return said.length > 0 ? joined(said, ' · ') : null;
}

function isName({ node, snippet }) {
  return snippet?.replaceAll(/[«»]/g, '') === (node.name ?? node.title);
}

/** A snippet with its matching words, which stand between « and », marked. */
function marked(snippet) {
  return snippet.split(/«([^«»]*)»/).map((text, position) => position % 2 === 1 ? html.mark(text) : text);
}
