/** How an edition compares with the one before of its series, as far as both are on record. */

import { html, joined } from '../dom.js';
import { byBeginning } from './editions.js';
import { link } from './links.js';
import { present } from './record.js';
import { facts, unfolding } from './sections.js';
import { count } from './words.js';

const { p } = html;

/** So many names stand in a row, the others behind a button's press. */
const NAMES = 12;

/**
 * The people and topics that came, came back, and stayed away. Whoever or whatever is missing from a list has stayed
 * away only where both lists are complete; elsewhere nothing is said of it.
 */
export function difference(edition) {
  const { speakers, previous, series } = edition;
  const both = within(present(edition), present(previous));
  const earlier = person => person.editions.filter(each => byBeginning(each, edition) < 0);
  const group = Object.groupBy(speakers, person => earlier(person).length === 0 ? 'first'
    : earlier(person).some(each => each.series.id === series.id) ? 'again' : 'elsewhere');
  return [
    p({ class: 'note' }, unknown(edition)),
    facts([
      ['On record at both', row(both)],
      ['First talk on record', row(group.first)],
      [`First talk on record at ${series.name}`, row(group.elsewhere)],
      [`Spoke at ${series.name} before that`, row(without(group.again ?? [], present(previous)))],
      ...(everyoneKnown(edition) ? [['Not on record this time', row(without(previous.speakers, present(edition)))]] : []),
      ...(everythingKnown(edition) ? topics(edition.talks.nodes, previous.talks.nodes) : []),
    ].filter(([, content]) => content)),
  ];
}

/** How many were at both, and of what the record of either does not suffice to tell. */
function unknown(edition) {
  const { speakers, previous } = edition;
  const again = within(speakers, present(previous)).length;
  const said = speakers.length === 0 ? 'No speaker is on record.'
    : `Of ${count(speakers.length, 'speaker')} on record, ${again || 'none'} ${again > 1 ? 'are' : 'is'} on record at ${previous.name} too.`;
  const untold = [!everyoneKnown(edition) && 'who stayed away', !everythingKnown(edition) && 'which topics came or went'].filter(Boolean);
  return untold.length === 0 ? said
    : `${said} Not everything is on record of ${partial(edition)}, so it cannot be told ${untold.join(' or ')}.`;
}

function partial(edition) {
  const those = [edition, edition.previous].filter(each => !each.speakersComplete);
  return those.length === 1 ? those[0].name : 'either edition';
}

function everyoneKnown(edition) {
  return edition.speakersComplete && edition.previous.speakersComplete;
}

function everythingKnown({ programmeComplete, talks, previous }) {
  return programmeComplete && previous.programmeComplete && !talks.pageInfo.hasNextPage && !previous.talks.pageInfo.hasNextPage;
}

function topics(now, before) {
  const these = topicCounts(now).map(([topic]) => topic);
  const those = topicCounts(before).map(([topic]) => topic);
  return [['Topics only on record this time', row(without(these, those))], ['Topics not on record this time', row(without(those, these))]];
}

function row(nodes) {
  return nodes?.length > 0 && names(nodes);
}

/** Links to people or topics in a row, the first of many. */
export function names(nodes) {
  const some = those => joined(those.map(node => link(node)));
  return nodes.length <= NAMES + 2 ? some(nodes)
    : [some(nodes.slice(0, NAMES)), unfolding(nodes.length - NAMES, 'names', () => p(some(nodes.slice(NAMES))))];
}

function within(some, others) {
  const ids = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => ids.has(id));
}

function without(some, others) {
  const ids = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => !ids.has(id));
}

/** The topics of these talks with how many talks each has, most first. */
function topicCounts(talks) {
  const all = talks.filter(talk => !talk.cancelled).flatMap(talk => talk.topics);
  const times = Map.groupBy(all, topic => topic.id);
  return [...times.values()].map(same => [same[0], same.length])
    .sort(([one, often], [other, seldom]) => seldom - often || one.name.localeCompare(other.name));
}
