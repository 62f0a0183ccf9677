/** How many of an edition's speakers were new, and how many had spoken before: two bars from one line, for each edition. */

import { addressOf } from '../addresses.js';
import { html, svg } from '../dom.js';
import { byBeginning } from '../parts/editions.js';
import { link } from '../parts/links.js';
import { count } from '../parts/words.js';
import { editionName, fitted, hatching, key, picture } from './figure.js';

const { td, th } = html;
const { a, g, line, rect, text, title } = svg;

const NAME = 'New and returning speakers by edition';

const [ROW, BAR, TOP] = [26, 16, 24];

/** Room for a number at the end of a bar. */
const NUMBER = 30;

const LEAST = 340;

/** The bars of these editions of a series; null where nobody is on record as having spoken. */
export function turnover(series, editions) {
  const rows = rowsOf(series, editions);
  return rows.every(({ again, first }) => again + first === 0) ? null : picture(NAME,
    fitted(NAME, LEAST, width => drawn(rows, width)),
    [key('again', 'to the left: spoke there before'), key('first', 'to the right: first talk there on record'),
      key('gap', 'not all speakers are on record')],
    () => numbers(rows));
}

/** Of each edition, how many of its speakers are on record at an earlier one of the whole series. */
function rowsOf(series, editions) {
  const known = new Set();
  const counts = new Map();
  for (const { id, speakers } of series.editions.toSorted(byBeginning)) {
    const again = speakers.filter(person => known.has(person.id)).length;
    counts.set(id, { again, first: speakers.length - again });
    speakers.forEach(person => known.add(person.id));
  }
  return editions.map(edition => ({ edition, ...counts.get(edition.id) ?? { again: 0, first: 0 } }));
}

function drawn(rows, width) {
  const height = TOP + rows.length * ROW;
  const names = Math.min(230, width * .36);
  const { d3 } = globalThis;
  const [again, first] = [d3.max(rows, row => row.again), d3.max(rows, row => row.first)];
  // on either side there is room for its heading
  const least = Math.max(again, first) / 6;
  const across = d3.scaleLinear([-Math.max(again, least), Math.max(first, least)], [names + NUMBER, width - NUMBER]);
  const down = d3.scaleBand(rows.map(({ edition }) => edition.id), [TOP, height]);
  const { pattern, fill } = hatching();
  const zero = across(0);
  return svg.svg({ viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': NAME }, pattern,
    g({ class: 'scale', 'aria-hidden': 'true' },
      text({ x: zero - 6, y: 14, class: 'end' }, '← before'), text({ x: zero + 6, y: 14 }, 'new →')),
    rows.map(row => bars(row, down(row.edition.id), { names, width, across, fill })),
    line({ class: 'axis', x1: zero, x2: zero, y1: TOP, y2: height }));
}

function bars({ edition, again, first }, y, { names, width, across, fill }) {
  const said = `${edition.name}: ${again + first === 0 ? 'no speaker on record'
    : `${count(first, 'new speaker')}, ${again} who spoke there before${edition.speakersComplete ? '' : ', as far as they are on record'}`}`;
  const [top, middle, zero] = [y + (ROW - BAR) / 2, y + ROW / 2 + 4, across(0)];
  return a({ href: addressOf(edition.id), 'aria-label': said },
    title(said),
    rect({ class: 'reach', x: 0, y, width, height: ROW }),
    !edition.speakersComplete && rect({ x: names, y: top, width: width - names, height: BAR, fill }),
    text({ x: 0, y: middle }, editionName(edition, names - 8)),
    again > 0 && [rect({ class: 'again', x: across(-again), y: top, width: zero - across(-again), height: BAR }),
      text({ class: 'end', x: across(-again) - 5, y: middle }, String(again))],
    first > 0 && [rect({ class: 'first', x: zero, y: top, width: across(first) - zero, height: BAR }),
      text({ x: across(first) + 5, y: middle }, String(first))],
    again + first === 0 && text({ class: 'quietly', x: names + 6, y: middle }, 'none on record'));
}

function numbers(rows) {
  return {
    head: ['Edition', 'Spoke there before', 'New', 'Speakers on record'],
    rows: rows.map(({ edition, again, first }) => [th({ scope: 'row' }, link(edition)),
      [again, first].map(many => td(String(many))),
      td(edition.speakersComplete ? 'all' : 'in part')]),
  };
}
