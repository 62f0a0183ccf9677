/** Roles on record. */

import { html, joined } from '../dom.js';
import { cited, link, sourceMark } from './links.js';
import { scrolling } from './sections.js';
import { capital, shortDay, word } from './words.js';

const { span, table, tbody, td, th, thead, tr } = html;

/** A role in a line: what it is, in which entry, since when, and where that is recorded. */
export function workLine(work) {
  const said = [
    capital(word(work.role)),
    work.entry && span({ class: 'entry' }, work.entry),
    period(work) ? cited(period(work), work.source) : sourceMark(work.source),
  ];
  return joined(said.filter(Boolean), ' · ');
}

function period({ since, firstSeen, until, goneIn }) {
  if (!since && !until) {
    return null;
  }
  const begun = since && `since ${shortDay(since)}${release(firstSeen)}`;
  const ended = until && `until ${shortDay(until)}${release(goneIn)}`;
  return [begun, ended].filter(Boolean).join(', ');
}

/** Roles as a table, by topic. */
export function workTable(works) {
  return scrolling('Table of roles on record', table({ class: 'rows works' },
    thead(tr(['Topic', 'Role', 'Entry', 'Since', 'Until', 'Source'].map(name => th({ scope: 'col' }, name)))),
    [...Map.groupBy(works, work => work.topic.id).values()].map(same => tbody(same.map((work, position) => tr(
      position === 0 && th({ scope: 'rowgroup', rowspan: same.length }, link(work.topic)),
      td(word(work.role)),
      td({ class: 'entry' }, work.entry),
      td(moment(work.since, work.firstSeen)),
      td(moment(work.until, work.goneIn)),
      td(sourceMark(work.source))))))));
}

function moment(date, name) {
  return date && span({ class: 'nowrap', title: name }, shortDay(date));
}

function release(name) {
  return name ? ` (${name})` : '';
}

/** Whether the role was held during an edition, as far as the record says. */
export function heldAt({ since, until }, { startedBy, endDate }) {
  return (!since || since <= (endDate ?? startedBy)) && (!until || until > startedBy);
}
