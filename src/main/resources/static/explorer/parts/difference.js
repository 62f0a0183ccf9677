/** What is new at an edition against the one before of its series. */

import { html } from '../dom.js';
import { links } from './links.js';
import { facts } from './sections.js';
import { count } from './words.js';

const { p } = html;

/** The people and topics that came, came back, and are gone. */
export function difference({ talks, speakers, previous }) {
  const before = new Set(previous.speakers.map(({ id }) => id));
  const fresh = speakers.filter(({ id }) => !before.has(id));
  const first = fresh.filter(({ editions }) => editions.length === 1);
  const known = fresh.filter(({ editions }) => editions.length > 1);
  const back = speakers.length - fresh.length;
  const whole = !talks.pageInfo.hasNextPage && !previous.talks.pageInfo.hasNextPage;
  const lists = [
    ['First talks in the graph', row(first)],
    ['New here', row(known)],
    ...(whole ? topics(talks.nodes, previous.talks.nodes) : []),
  ].filter(([, content]) => content);
  return [
    p({ class: 'note' }, `${back} of ${count(speakers.length, 'person', 'people')} spoke at ${previous.name} too.`),
    facts(lists),
  ];
}

function topics(now, before) {
  const these = quantities(now).map(([topic]) => topic);
  const those = quantities(before).map(([topic]) => topic);
  return [['New topics', row(without(these, those))], ['Topics gone', row(without(those, these))]];
}

function row(nodes) {
  return nodes.length > 0 && links(nodes);
}

function without(some, others) {
  const ids = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => !ids.has(id));
}

/** The topics of these talks with how many talks each has, most first. */
export function quantities(talks) {
  const all = talks.flatMap(talk => talk.topics);
  const times = Map.groupBy(all, topic => topic.id);
  return [...times.values()].map(same => [same[0], same.length])
    .sort(([one, often], [other, seldom]) => seldom - often || one.name.localeCompare(other.name));
}
