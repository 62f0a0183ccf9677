/** Talks by topic over the editions: a small chart for each topic, all on one scale. */

import { addressOf } from '../addresses.js';
import { html, svg } from '../dom.js';
import { topicsKnown } from '../parts/comparison.js';
import { byBeginning } from '../parts/editions.js';
import { link } from '../parts/links.js';
import { split, unfolding } from '../parts/sections.js';
import { count } from '../parts/words.js';
import { hatching, key, picture } from './figure.js';

const { h3, li, p, span, td, th, ul } = html;
const { a, g, line, rect, text, title } = svg;

/** So many topics at first. */
const SHOWN = 12;

/** So many have charts; of others the table tells. */
const CHARTED = 60;

/** So many of an edition's topics are asked for. */
const ASKED = 100;

const NAME = 'Talks by topic over the editions';

const [WIDTH, HEIGHT] = [168, 86];
const [LEFT, BOTTOM, TOP] = [18, 70, 2];

/** Above the highest bar there is room to show that there may have been more. */
const HIGHEST = TOP + 9;

/** The charts, those of the topics with most talks first; null where no topic is on record. */
export function topicsOver(latestFirst) {
  const editions = latestFirst.toSorted(byBeginning);
  const topics = topicsOf(editions);
  if (topics.length === 0) {
    return null;
  }
  const { d3 } = globalThis;
  const chart = charts(editions, d3.max(topics, ({ counts }) => d3.max(counts.values())));
  const charted = some => ul({ class: 'multiples' }, some.map(chart));
  const [first, rest] = split(topics.slice(0, CHARTED), SHOWN);
  return picture(NAME,
    [charted(first),
      rest.length > 0 && unfolding(rest.length, 'topics', () => charted(rest)),
      topics.length > CHARTED && p({ class: 'note' }, `${count(topics.length - CHARTED, 'further topic has', 'further topics have')} no chart.`)],
    [key('amount', 'talks'), key('gap', 'talks or their topics are on record in part: there may have been others')],
    () => numbers(editions, topics), '–: none on record, but talks or their topics are on record in part.');
}

/** Each topic with its talks by the id of the edition, and in all. */
function topicsOf(editions) {
  const all = editions.flatMap(edition => edition.held.facets.topics.map(({ topic, count: many }) => ({ topic, edition: edition.id, many })));
  return [...Map.groupBy(all, ({ topic }) => topic.id).values()]
    .map(same => ({
      topic: same[0].topic,
      counts: new Map(same.map(({ edition, many }) => [edition, many])),
      total: same.reduce((sum, { many }) => sum + many, 0),
    }))
    .sort((one, other) => other.total - one.total || one.topic.name.localeCompare(other.topic.name));
}

/** Whether an edition may have had more talks on a topic than these. */
function mayLack(edition, many) {
  return !topicsKnown(edition) || many === undefined && edition.held.facets.topics.length === ASKED;
}

function charts(editions, most) {
  const { d3 } = globalThis;
  const across = d3.scaleBand(editions.map(({ id }) => id), [LEFT, WIDTH]).padding(.12);
  const up = d3.scaleLinear([0, most], [BOTTOM, HIGHEST]);
  const scale = up.ticks(3).filter(Number.isInteger);
  return ({ topic, counts, total }) => {
    const { pattern, fill } = hatching();
    return li(h3(link(topic), span({ class: 'quiet' }, count(total, 'talk'))),
      svg.svg({ viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'group', 'aria-label': `Talks on ${topic.name}, edition by edition` }, pattern,
        g({ class: 'scale', 'aria-hidden': 'true' }, scale.map(step => [
          line({ x1: LEFT, x2: WIDTH, y1: up(step), y2: up(step) }),
          text({ x: LEFT - 4, y: up(step) + 4, class: 'end' }, String(step))])),
        editions.map(edition => bar(edition, topic, counts.get(edition.id), across, up, fill)),
        g({ class: 'scale', 'aria-hidden': 'true' },
          text({ x: LEFT, y: HEIGHT - 3 }, String(editions[0].year)),
          text({ x: WIDTH, y: HEIGHT - 3, class: 'end' }, String(editions.at(-1).year)))));
  };
}

/** Not reached by the Tab key: the table has the same links. */
function bar(edition, topic, many, across, up, fill) {
  const lacks = mayLack(edition, many);
  const said = `${edition.name}: ${many ? count(many, 'talk') : 'no talk'} on ${topic.name}${lacks ? ' on record, there may have been others' : ''}`;
  const [x, width] = [across(edition.id), across.bandwidth()];
  return a({ href: addressOf(edition.id), tabindex: '-1', 'aria-label': said },
    title(said),
    rect({ class: 'reach', x, y: TOP, width, height: BOTTOM - TOP, fill: lacks && fill }),
    many && rect({ class: 'amount', x, y: up(many), width, height: BOTTOM - up(many) }));
}

function numbers(editions, topics) {
  return {
    head: ['Topic', ...editions.map(edition => link(edition)), 'In all'],
    rows: topics.map(({ topic, counts, total }) => [th({ scope: 'row' }, link(topic)),
      editions.map(edition => td(told(edition, counts.get(edition.id)))),
      td(String(total))]),
  };
}

function told(edition, many) {
  return many ? String(many) : mayLack(edition, many) ? '–' : '0';
}
