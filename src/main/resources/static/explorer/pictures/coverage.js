/** How much is on record of each edition's talks: a bar for each thing that can be known of them. */

import { addressOf } from '../addresses.js';
import { html, svg } from '../dom.js';
import { link } from '../parts/links.js';
import { count } from '../parts/words.js';
import { editionName, fitted, hatching, key, picture } from './figure.js';

const { td, th } = html;
const { a, g, rect, text, title } = svg;

const NAME = 'What is on record of each edition';

/** What can be known of a talk, as the query names it: in the picture, in a sentence. */
const ASPECTS = {
  speakers: ['speakers', 'with speakers'],
  topics: ['topics', 'with topics'],
  day: ['day', 'with a day'],
  text: ['text', 'with a summary or an abstract'],
  material: ['material', 'with slides, a recording or a report'],
};

const [ROW, BAR, TOP] = [26, 16, 24];

/** Room for a number beside a bar. */
const NUMBER = 28;

/** How much of the column the longest bar takes: behind it there is room to show that the programme may have had more. */
const FULLEST = .85;

const LEAST = 620;

/** The bars of these editions. */
export function coverage(editions) {
  return picture(NAME, fitted(NAME, LEAST, width => drawn(editions, width)),
    [key('amount', 'talks on record'), key('gap', 'the programme is on record in part'), key('known', 'those of which it is known'), key('lacking', 'those of which it is not')],
    () => numbers(editions));
}

function drawn(editions, width) {
  const height = TOP + editions.length * ROW;
  const names = Math.min(230, width * .24);
  const { d3 } = globalThis;
  const columns = d3.scaleBand(['held', ...Object.keys(ASPECTS)], [names, width]).paddingInner(.12);
  const room = columns.bandwidth() - NUMBER;
  const talks = d3.scaleLinear([0, Math.max(1, d3.max(editions, ({ held }) => held.totalCount))], [0, room * FULLEST]);
  const down = d3.scaleBand(editions.map(({ id }) => id), [TOP, height]);
  const { pattern, fill } = hatching();
  return svg.svg({ viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': NAME }, pattern,
    g({ class: 'scale', 'aria-hidden': 'true' }, text({ x: columns('held'), y: 14 }, 'talks'),
      Object.entries(ASPECTS).map(([aspect, [heading]]) => text({ x: columns(aspect), y: 14 }, heading))),
    editions.map(edition => row(edition, down(edition.id), { names, width, columns, room, talks, fill })));
}

function row(edition, y, { names, width, columns, room, talks, fill }) {
  const { held: { totalCount }, programmeComplete } = edition;
  const said = sentence(edition);
  const [top, middle] = [y + (ROW - BAR) / 2, y + ROW / 2 + 4];
  return a({ href: addressOf(edition.id), 'aria-label': said },
    title(said),
    rect({ class: 'reach', x: 0, y, width, height: ROW }),
    text({ x: 0, y: middle }, editionName(edition, names - 8)),
    !programmeComplete && rect({ x: columns('held'), y: top, width: room, height: BAR, fill }),
    rect({ class: 'amount', x: columns('held'), y: top, width: talks(totalCount), height: BAR }),
    text({ x: columns('held') + Math.max(talks(totalCount), programmeComplete ? 0 : room) + 5, y: middle }, String(totalCount)),
    totalCount > 0 && Object.keys(ASPECTS).map(aspect => {
      const many = edition[aspect].totalCount;
      return [
        rect({ class: 'lacking', x: columns(aspect), y: top, width: room, height: BAR }),
        rect({ class: 'known', x: columns(aspect), y: top, width: room * many / totalCount, height: BAR }),
        text({ x: columns(aspect) + room + 5, y: middle }, String(many))];
    }));
}

function sentence(edition) {
  const { name, held: { totalCount }, programmeComplete } = edition;
  const known = Object.entries(ASPECTS).map(([aspect, [, words]]) => `${edition[aspect].totalCount} ${words}`);
  const said = totalCount === 0 ? 'no talk on record' : `${count(totalCount, 'talk')} on record: ${known.join(', ')}`;
  return `${name}: ${said}${programmeComplete ? '' : '; the programme is on record in part'}`;
}

function numbers(editions) {
  return {
    head: ['Edition', 'Talks on record', ...Object.values(ASPECTS).map(([, words]) => words), 'Programme on record'],
    rows: editions.map(edition => [th({ scope: 'row' }, link(edition)),
      ['held', ...Object.keys(ASPECTS)].map(aspect => td(String(edition[aspect].totalCount))),
      td(edition.programmeComplete ? 'all' : 'in part')]),
  };
}
