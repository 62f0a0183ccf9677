/** Talks in lists. */

import { joined, html } from '../dom.js';
import { link, links, outside } from './links.js';
import { list } from './sections.js';

const { div, p, span } = html;

/**
 * One talk: its title, and in a line below who gave it, where, about what.
 * @param shown which of these, in this order; `others` are the speakers beside `person`
 */
export function talkEntry(talk, shown = ['speakers', 'edition', 'topics'], person = null) {
  const others = talk.speakers?.filter(({ id }) => id !== person?.id);
  const said = {
    speakers: () => talk.speakers?.length > 0 && span(links(talk.speakers)),
    others: () => others?.length > 0 && span('with ', links(others)),
    edition: () => talk.edition && span(link(talk.edition)),
    topics: () => talk.topics?.length > 0 && span({ class: 'topics' }, links(talk.topics)),
  };
  const lines = shown.map(part => said[part]()).filter(Boolean);
  return div({ class: 'talk-entry' },
    p({ class: 'talk-title' }, link(talk), material(talk)),
    lines.length > 0 && p({ class: 'meta' }, joined(lines, ' · ')));
}

/** Talks below each other. */
export function talkList(talks, shown) {
  return list(talks.map(talk => talkEntry(talk, shown)), 'entries');
}

/** Links to what is there of a talk: slides, video, coverage. */
export function material(talk) {
  return [['slides', talk.slides], ['video', talk.video], ['coverage', talk.coverage]]
    .filter(([, url]) => url)
    .map(([what, url]) => span({ class: 'material' }, ' ', outside(url, what)));
}
