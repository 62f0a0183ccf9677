/**
 * Elements as calls: `p({ class: 'note' }, 'Text')`. Whatever is given as a child becomes text, never HTML, and the
 * page's Content-Security-Policy keeps it so: it allows no other way.
 */

const SVG = 'http://www.w3.org/2000/svg';

/** The tags of HTML, each a function of optional attributes and children. */
export const html = tags(name => document.createElement(name));

/** The tags of SVG. */
export const svg = tags(name => document.createElementNS(SVG, name));

function tags(create) {
  return new Proxy({}, { get: (_, name) => (...given) => build(create(name), given) });
}

function build(element, given) {
  const [first, ...rest] = given;
  if (!isAttributes(first)) {
    element.append(...nodes(given));
    return element;
  }
  for (const [name, value] of Object.entries(first)) {
    set(element, name, value);
  }
  element.append(...nodes(rest));
  return element;
}

function isAttributes(value) {
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
}

function set(element, name, value) {
  if (name.startsWith('on')) {
    element.addEventListener(name.slice(2), value);
  } else if (value === true) {
    element.setAttribute(name, '');
  } else if (value !== false && value !== null && value !== undefined) {
    element.setAttribute(name, value);
  }
}

/** Children as nodes and texts; lists are flattened, what is null or false is left out. */
function nodes(children) {
  return children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false);
}

/** Puts these children in the place of all that the element had. */
export function fill(element, ...children) {
  element.replaceChildren(...nodes(children));
  return element;
}

/** Gives the focus to what does not have it by itself, and leaves the page where it is. */
export function focusOn(element) {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** The items with a separator between each two. */
export function joined(items, separator = ', ') {
  return items.flatMap((item, position) => position === 0 ? [item] : [separator, item]);
}
