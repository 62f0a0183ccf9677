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
    speakers: () => talk.speakers && speakersOf(talk),
    others: () => others && withOthers(others, talk.speakersComplete),
    edition: () => talk.edition && span(link(talk.edition)),
    topics: () => talk.topics?.length > 0 && span({ class: 'topics' }, links(talk.topics)),
  };
  const lines = shown.map(part => said[part]()).filter(Boolean);
  return div({ class: 'talk-entry' },
    p({ class: 'talk-title' }, link(talk), material(talk)),
    lines.length > 0 && p({ class: 'meta' }, joined(lines, ' · ')));
}

/** Who gave a talk, as far as that is on record. */
export function speakersOf({ speakers, speakersComplete }) {
  return speakers.length === 0 ? span({ class: 'quiet' }, 'speaker not on record')
    : span(links(speakers), !speakersComplete && ' and perhaps others');
}

function withOthers(others, complete) {
  if (others.length === 0) {
    return !complete && span({ class: 'quiet' }, 'perhaps with others');
  }
  return span('with ', links(others), !complete && ' and perhaps others');
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
