/** Talks in lists. */

import { joined, html } from '../dom.js';
import { link, links, outside } from './links.js';
import { list } from './sections.js';
import { clock, count, languageName, longDay } from './words.js';

const { div, h3, p, span } = html;

/**
 * One talk: its title, and in a line below who gave it, where, about what.
 * @param shown which of these, in this order; `others` are the speakers beside `person`, `slot` when and where it was
 */
export function talkEntry(talk, shown = ['speakers', 'edition', 'topics'], person = null) {
  const others = talk.speakers?.filter(({ id }) => id !== person?.id);
  const said = {
    speakers: () => talk.speakers && speakersOf(talk),
    others: () => others && withOthers(others, talk.speakersComplete),
    slot: () => slotOf(talk),
    edition: () => talk.edition && span(link(talk.edition)),
    topics: () => talk.topics?.length > 0 && span({ class: 'topics' }, links(talk.topics)),
  };
  const lines = shown.map(part => said[part]()).filter(Boolean);
  return div({ class: 'talk-entry' },
    p({ class: talk.cancelled ? 'talk-title cancelled' : 'talk-title' }, link(talk), cancelledMark(talk), material(talk)),
    talk.subtitle && p({ class: 'subtitle' }, talk.subtitle),
    lines.length > 0 && p({ class: 'meta' }, joined(lines, ' · ')));
}

/** A mark at talks that were in the programme, but not held. */
export function cancelledMark({ cancelled }) {
  return cancelled && span({ class: 'mark-cancelled' }, ' cancelled');
}

/** Who gave a talk, or was to give it where it was cancelled, as far as that is on record. */
export function speakersOf({ speakers, speakersComplete, cancelled, announced }) {
  if (cancelled) {
    return announced?.length > 0 ? span('announced: ', links(announced)) : null;
  }
  return speakers.length === 0 ? span({ class: 'quiet' }, 'speaker not on record')
    : span(links(speakers), !speakersComplete && ' and perhaps others');
}

function withOthers(others, complete) {
  if (others.length === 0) {
    return !complete && span({ class: 'quiet' }, 'perhaps with others');
  }
  return span('with ', links(others), !complete && ' and perhaps others');
}

/** When a talk began, how long it took, and where: `14:30, 20 minutes, Room 2, Drivers track`. */
function slotOf({ startsAt, duration, room, track, language }) {
  const said = [startsAt && clock(startsAt), duration && count(duration, 'minute'), room, track, language && languageName(language)].filter(Boolean);
  return said.length > 0 && span(said.join(', '));
}

/**
 * A programme: talks by day, where the day is known, and those that were parts of a session below it.
 * @param talks in the programme's order
 * @param before the talks that are shown above already
 */
export function programmeList(talks, before = []) {
  const known = new Set([...before, ...talks].map(({ id }) => id));
  const parts = Map.groupBy(talks.filter(({ within }) => within && known.has(within.id)), ({ within }) => within.id);
  const entry = talk => [programmeEntry(talk, known, parts.has(talk.id)), parts.has(talk.id) && list(parts.get(talk.id).map(entry), 'entries parts')];
  const above = new Set(before.map(({ id }) => id));
  const whole = talks.filter(({ within }) => !within || !known.has(within.id) || above.has(within.id));
  const days = [...Map.groupBy(whole, talk => talk.day)];
  const heads = new Set([...before, ...talks].map(talk => talk.day)).size > 1;
  return days.map(([date, those]) => [
    heads && date && date !== before.at(-1)?.day && h3({ class: 'day' }, longDay(date)),
    list(those.map(entry), 'entries'),
  ]);
}

function programmeEntry(talk, known, hasParts) {
  const apart = talk.within && !known.has(talk.within.id);
  // of a block its parts have the speakers
  const shown = hasParts && talk.speakers.length === 0 ? ['slot', 'topics'] : ['speakers', 'slot', 'topics'];
  return [talkEntry(talk, shown),
    apart && p({ class: 'meta' }, 'Part of ', link(talk.within))];
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
