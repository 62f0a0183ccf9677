/** The parts that pages are made of. */

import { html } from '../dom.js';
import { outside } from './links.js';
import { count } from './words.js';

const { div, h1, h2, header, li, p, section, span, ul } = html;

let numbers = 0;

/** The head of a node's page: its kind, its name, and a few lines about it. */
export function heading(kind, name, ...lines) {
  return header({ class: 'heading' }, p({ class: 'kind' }, kind), h1(name), lines);
}

/** A part with a title, left out where there is nothing to show. */
export function part(title, content, { total, note, name } = {}) {
  if (content === null || content === undefined || content === false || Array.isArray(content) && content.length === 0) {
    return null;
  }
  const id = `part-${++numbers}`;
  return section({ 'aria-labelledby': id, class: name ?? 'part' },
    div({ class: 'title' }, h2({ id }, title), total && span({ class: 'total' }, total)),
    note && p({ class: 'note' }, note),
    content);
}

/** A list, or null where it is empty. */
export function list(items, name = 'plain') {
  return items.length === 0 ? null : ul({ class: name }, items.map(item => li(item)));
}

/** More of what is folded than that is made only when it is unfolded. */
const AT_ONCE = 60;

/**
 * The first items of a list, the rest behind a button's press.
 * @param make makes an entry of an item
 */
export function folded(items, shown, what, name, make = item => item) {
  const [first, rest] = split(items, shown);
  const some = list(first.map(make), name);
  return rest.length === 0 ? some : [some, unfolding(rest.length, what, () => list(rest.map(make), name))];
}

/** The first items, and the rest, unless it is not worth a button. */
export function split(items, shown) {
  return items.length <= shown + 2 ? [items, []] : [items.slice(0, shown), items.slice(shown)];
}

/** So many more of something, behind a button's press. */
export function unfolding(many, what, content) {
  const whole = html.details(html.summary(`${count(many, 'more', 'more')} ${what}`));
  if (many <= AT_ONCE) {
    whole.append(...[content()].flat());
  } else {
    whole.addEventListener('toggle', () => whole.append(...[content()].flat()), { once: true });
  }
  return whole;
}

/** Where the facts come from. */
export function sources(all) {
  return folded(all.map(({ url, title }) => outside(url, title)), 6, 'sources', 'sources');
}

/** What may be wider than the screen, and then scrolls by itself; `label` says what it is. */
export function scrolling(label, content) {
  return div({ class: 'scroll', role: 'region', 'aria-label': label, tabindex: '0' }, content);
}

/** A page's two columns: what it is about, and what goes with it. */
export function columns(wide, narrow) {
  return div({ class: 'columns' }, div(wide), html.aside(narrow));
}

/** Terms and what is said of them; those without a value are left out. */
export function facts(pairs) {
  const known = pairs.filter(([, value]) => value !== null && value !== undefined && value !== false && value.length !== 0);
  return known.length === 0 ? null : html.dl({ class: 'facts' }, known.map(([term, value]) => div(html.dt(term), html.dd(value))));
}
