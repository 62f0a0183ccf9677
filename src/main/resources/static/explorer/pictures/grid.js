/** Topics against topics: a square for the talks that are on both, the larger the more. */

import { addressOf, withParameters } from '../addresses.js';
import { html, svg } from '../dom.js';
import { link } from '../parts/links.js';
import { scrolling } from '../parts/sections.js';
import { count } from '../parts/words.js';
import { key, picture, shortened } from './figure.js';

const { td, th } = html;
const { a, g, rect, text, title } = svg;

/** So many related topics of a topic are asked for. */
const ASKED = 100;

const NAME = 'Topics against topics, by talks on both';

const [CELL, NAMES, TOP, RIGHT] = [32, 160, 60, 110];

/** So that a number fits into each square. */
const LEAST = 10;

/** The squares, those of the more frequent topics first; null where no two topics share a talk. */
export function pairs(topics) {
  const shared = topics.flatMap((one, row) => topics.slice(0, row).map((other, column) => ({ one, other, row, column, many: both(one, other) })));
  if (!shared.some(({ many }) => many > 0)) {
    return null;
  }
  return picture(NAME, scrolling(NAME, drawn(topics, shared)),
    [key('square', 'talks on both; the larger, the more'), shared.some(({ many }) => many === null) && '?: few, if any; not counted'],
    () => numbers(shared));
}

/** How many talks are on both; null where neither topic's list is long enough to tell. */
function both(one, other) {
  const found = one.related.find(({ topic }) => topic.id === other.id) ?? other.related.find(({ topic }) => topic.id === one.id);
  return found ? found.sharedTalks : [one, other].every(isCut) ? null : 0;
}

function isCut({ related }) {
  return related.length === ASKED && related.at(-1).sharedTalks > 0;
}

function drawn(topics, shared) {
  const ids = topics.map(({ id }) => id);
  const { d3 } = globalThis;
  const across = d3.scaleBand(ids, [NAMES, NAMES + ids.length * CELL]);
  const down = d3.scaleBand(ids, [TOP, TOP + ids.length * CELL]);
  const side = d3.scaleSqrt([0, d3.max(shared, ({ many }) => many)], [LEAST, CELL - 4]);
  const [width, height] = [NAMES + ids.length * CELL + RIGHT, TOP + ids.length * CELL];
  return svg.svg({ viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': NAME },
    topics.map(topic => named(topic, across(topic.id), down(topic.id))),
    shared.map(pair => cell(pair, across(pair.other.id), down(pair.one.id), side)));
}

/** The name of a row, and the same above the column. */
function named(topic, x, y) {
  return g(
    a({ href: addressOf(topic.id) }, title(topic.name), text({ class: 'end', x: NAMES - 8, y: y + CELL / 2 + 4 }, shortened(topic.name, NAMES - 8))),
    text({ class: 'quietly', 'aria-hidden': 'true', transform: `translate(${x + CELL / 2 + 2} ${y + CELL - 8}) rotate(-38)` }, shortened(topic.name, RIGHT + 10)));
}

/** Not reached by the Tab key: the table has the same links. */
function cell({ one, other, many }, x, y, side) {
  const frame = rect({ class: 'cell', x, y, width: CELL, height: CELL });
  const [middle, centre] = [x + CELL / 2, y + CELL / 2];
  const number = text({ class: 'middle', x: middle, y: centre + 4 }, many ?? '?');
  if (!many) {
    return [frame, many === null && number];
  }
  const said = `${one.name} and ${other.name}: ${count(many, 'talk')} on both`;
  const length = side(many);
  return a({ href: talksOn(one, other), tabindex: '-1', 'aria-label': said }, title(said), frame,
    rect({ class: 'square', x: middle - length / 2, y: centre - length / 2, width: length, height: length }), number);
}

function talksOn(one, other) {
  return withParameters('/talks', { topic: [one.id, other.id] });
}

function numbers(shared) {
  return {
    head: ['Topics', 'Talks on both'],
    rows: shared.filter(({ many }) => many > 0).sort((one, other) => other.many - one.many).map(({ one, other, many }) => [
      th({ scope: 'row' }, link(one), ' and ', link(other)),
      td(html.a({ href: talksOn(one, other), 'aria-label': `${count(many, 'talk')} on ${one.name} and ${other.name}` }, String(many)))]),
  };
}
