/** What the question is taken for: the topics of its text, files and edition, which can be taken away, and others to add. */

import { ask } from '../api.js';
import { fill, html, joined } from '../dom.js';
import { link } from '../parts/links.js';
import { part, split, unfolding } from '../parts/sections.js';
import { change } from './form.js';

const { button, div, li, p, span, ul } = html;

/** So many topics stand in a row, the others behind a button's press. */
const SHOWN = 12;

/** Those that go with so many of the topics are offered, so many at most. */
const OFFERED_FOR = 5;
const OFFERED = 6;

const ORIGINS = { PATHS: 'files', EDITION: 'edition', TEXT: 'text' };

/** The topics asked for; those given by id stand in the form. */
export function takenFor(askedTopics, chosen, names) {
  const found = askedTopics.filter(({ topic }) => !chosen.topics.includes(topic.id));
  const namesNone = chosen.text !== '' && chosen.excludeTopics.length === 0 && askedTopics.every(({ origins }) => !origins.includes('TEXT'));
  const known = [
    found.length > 0 && folded(found),
    namesNone && p({ class: 'note' }, 'The text names no topic on record; people are found by talks and changes like it.'),
    takenAway(chosen, names),
  ].filter(Boolean);
  const others = offered(askedTopics, chosen);
  return known.length > 0 ? part('Taken for', [...known, others], { name: 'part taken-for' }) : div({ class: 'taken-for' }, others);
}

function folded(found) {
  const [first, rest] = split(found, SHOWN);
  return [chips(first, 0), rest.length > 0 && unfolding(rest.length, 'topics', () => chips(rest, first.length))];
}

function chips(found, start) {
  return ul({ class: 'chips', 'aria-label': 'Topics that the question is taken for' }, found.map(({ topic, names, origins }, position) => li(
    link(topic), span({ class: 'origin' }, origin(topic, names, origins)),
    button({ type: 'button', id: `not-${start + position}`, 'aria-label': `Not ${topic.name}`,
      onclick: () => change(({ excludeTopics }) => ({ excludeTopics: [...excludeTopics, topic.id] })) }, '×'))));
}

/** What of the question it comes from: the words of the text, unless they are the name itself. */
function origin(topic, names, origins) {
  const from = origins.filter(each => each !== 'TEXT').map(each => ORIGINS[each]);
  const words = names.length === 0 ? [] : names.includes(topic.name) ? [ORIGINS.TEXT] : names.map(name => `«${name}»`);
  return [...words, ...from].join(', ');
}

/** Topics that share most talks with those asked for, each to be added; they come when they are known. */
function offered(askedTopics, chosen) {
  const place = div();
  const topics = askedTopics.slice(0, OFFERED_FOR).map(({ topic }) => topic.id);
  if (topics.length > 0) {
    ask('offered', { chosen: topics })
      .then(({ nodes }) => fill(place, offers(nodes.filter(Boolean), askedTopics, chosen)))
      .catch(failure => fill(place, p({ class: 'note', role: 'status' }, `Other topics are not known now. ${failure.message}`)));
  }
  return place;
}

function offers(nodes, askedTopics, chosen) {
  const known = new Set([...askedTopics.map(({ topic }) => topic.id), ...chosen.excludeTopics]);
  const shared = new Map();
  for (const { topic, sharedTalks } of nodes.flatMap(({ related }) => related).filter(each => !known.has(each.topic.id))) {
    shared.set(topic.id, { topic, talks: (shared.get(topic.id)?.talks ?? 0) + sharedTalks });
  }
  const most = [...shared.values()].filter(({ talks }) => talks > 0).sort((one, other) => other.talks - one.talks).slice(0, OFFERED);
  return most.length > 0 && p({ class: 'offered' }, 'Add ', joined(most.map(({ topic }, position) => button({
    type: 'button', id: `add-${position}`, class: 'leave', 'aria-label': `Add ${topic.name}`,
    onclick: () => change(({ topics }) => ({ topics: [...topics, topic.id] })),
  }, `+ ${topic.name}`)), ' '));
}

/** Topics that were taken away, each with a way back. */
function takenAway(chosen, names) {
  return chosen.excludeTopics.length > 0 && p({ class: 'taken-away' }, 'Not ', joined(chosen.excludeTopics.map((id, position) => button({
    type: 'button', id: `again-${position}`, class: 'leave', 'aria-label': `Put back ${names.get(id) ?? id}`,
    onclick: () => change(({ excludeTopics }) => ({ excludeTopics: excludeTopics.filter(each => each !== id) })),
  }, `${names.get(id) ?? id} ↺`)), ' '));
}
