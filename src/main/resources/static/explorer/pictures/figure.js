/** What pictures have in common: a legend, their numbers as a table, and lines for what is on record in part only. */

import { fill, html, svg } from '../dom.js';
import { scrolling } from '../parts/sections.js';
import { shortName } from '../parts/words.js';

const { details, div, figcaption, figure, p, span, summary, table, tbody, th, thead, tr } = html;

let hatchings = 0;

/**
 * A picture, and behind a press its numbers.
 * @param name what it is a picture of
 * @param content the picture
 * @param keys what its marks mean
 * @param numbers makes the table's head and rows, the latter of `th` and `td`
 * @param note what the table's marks mean
 */
export function picture(name, content, keys, numbers, note) {
  const whole = details({ class: 'as-table' }, summary('The numbers as a table'));
  whole.addEventListener('toggle', () => {
    const { head, rows } = numbers();
    whole.append(...[note && p({ class: 'note' }, note), scrolling(`${name}, as a table`, table({ class: 'rows' },
      thead(tr(head.map(each => th({ scope: 'col' }, each)))), tbody(rows.map(row => tr(row)))))].filter(Boolean));
  }, { once: true });
  return [figure({ class: 'picture' }, content, figcaption(keys)), whole];
}

/** What a mark means. */
export function key(mark, text) {
  return span({ class: 'key' }, span({ class: `swatch ${mark}`, 'aria-hidden': 'true' }), text);
}

/** A place in which a picture is as wide as the page lets it be, but not narrower than this; then the place scrolls. */
export function fitted(name, least, draw) {
  const place = div();
  let drawn = 0;
  new ResizeObserver(([{ contentRect }]) => {
    const width = Math.max(least, Math.floor(contentRect.width));
    if (width !== drawn && contentRect.width > 0) {
      drawn = width;
      fill(place, draw(width));
    }
  }).observe(place);
  return scrolling(name, place);
}

/** Lines that fill what is on record in part only: the pattern to put into a picture, and the `fill` that refers to it. */
export function hatching() {
  const id = `hatching-${++hatchings}`;
  return {
    pattern: svg.defs(svg.pattern({ id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      svg.line({ class: 'hatch', y2: 5 }))),
    fill: `url(#${id})`,
  };
}

/** A name in so many pixels. */
export function shortened(name, pixels) {
  const most = mostLetters(pixels);
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}

/** An edition's name in so many pixels; where it does not fit, it begins with the year. */
export function editionName(edition, pixels) {
  return edition.name.length <= mostLetters(pixels) ? edition.name : shortened(`${edition.year} ${shortName(edition)}`, pixels);
}

function mostLetters(pixels) {
  return Math.floor(pixels / 6.4);
}
