/** Links to nodes of the graph and to pages elsewhere. */

import { addressOf } from '../addresses.js';
import { html, joined } from '../dom.js';

const { a, span } = html;

/** A node's name or title; of a person also what tells apart from others of that name, where the query asks for it. */
export function fullName({ name, title, disambiguation }) {
  return disambiguation ? `${name} (${disambiguation})` : name ?? title;
}

/** A link to a node's page, by its name or title; one without a page has no address either. */
export function link(node, text = fullName(node)) {
  return a({ href: addressOf(node.id) }, text);
}

/** Links in a row. */
export function links(nodes) {
  return joined(nodes.map(node => link(node)));
}

/** A link to a page elsewhere; the text alone where the address is not of the web. */
export function outside(url, text) {
  return isWeb(url) ? a({ href: url, rel: 'noreferrer', class: 'outside' }, text) : text;
}

function isWeb(url) {
  return typeof url === 'string' && /^https?:\/\//i.test(url);
}

/** An address as people write it: without the scheme. */
export function shortAddress(url) {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}

/** The source of one fact, as a short mark behind it, or null where there is none. */
export function sourceMark(source) {
  return source ? cited('source', source) : null;
}

/** Words with a link to where they come from; the source's title stands in the tooltip. */
export function cited(text, source) {
  if (!source) {
    return text;
  }
  return isWeb(source.url)
    ? a({ href: source.url, rel: 'noreferrer', class: 'source', title: `Source: ${source.title}` }, text)
    : span({ class: 'source' }, text, ': ', source.title);
}
