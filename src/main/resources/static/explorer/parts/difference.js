/** What is new at an edition against the one before of its series. */

import { html } from '../dom.js';
import { links } from './links.js';
import { facts } from './sections.js';
import { count } from './words.js';

const { p } = html;

/** The people and topics that came, came back, and stayed away. */
export function difference(edition) {
  const { talks, speakers, previous, series } = edition;
  const fresh = without(speakers, previous.speakers);
  const before = person => person.editions.filter(each => isBefore(each, edition));
  const group = Object.groupBy(fresh, person => before(person).length === 0 ? 'first'
    : before(person).some(({ series }) => series.id === edition.series.id) ? 'back' : 'elsewhere');
  const stayed = speakers.length - fresh.length;
  const whole = !talks.pageInfo.hasNextPage && !previous.talks.pageInfo.hasNextPage;
  const lists = [
    ['First talk on record', row(group.first)],
    [`New to ${series.name}`, row(group.elsewhere)],
    ['Back again', row(group.back)],
    ['Not this time', row(without(previous.speakers, speakers))],
    ...(whole ? topics(talks.nodes, previous.talks.nodes) : []),
  ].filter(([, content]) => content);
  return [
    p({ class: 'note' },
      `By the talks in the graph: ${stayed || 'none'} of ${count(speakers.length, 'person', 'people')} spoke at ${previous.name} too.`),
    facts(lists),
  ];
}

function topics(now, before) {
  const these = quantities(now).map(([topic]) => topic);
  const those = quantities(before).map(([topic]) => topic);
  return [['New topics', row(without(these, those))], ['Topics gone', row(without(those, these))]];
}

function row(nodes) {
  return nodes?.length > 0 && links(nodes);
}

/** Whether one edition was before the other, as `previous` has it: by the day by which it had begun, and by id. */
function isBefore(one, other) {
  return place(one) < place(other);
}

function place(edition) {
  return `${edition.startedBy} ${edition.id}`;
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
