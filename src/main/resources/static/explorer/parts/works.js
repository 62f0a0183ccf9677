/** Roles on record. */

import { html, joined } from '../dom.js';
import { cited, link, links, sourceMark } from './links.js';
import { scrolling } from './sections.js';
import { capital, month, word } from './words.js';

const { table, tbody, td, th, thead, tr } = html;

/**
 * What an entry says of a person is one role, under however many topics the entry is kept: the works as roles, each
 * with its `topics`, and dated as in a topic that the entry was about all the time, if there is one.
 */
export function rolesOf(works) {
  return [...Map.groupBy(works, ({ role, entry, topic }) => `${role} ${entry ?? topic.id}`).values()].map(same =>
    ({ ...same.find(({ topicSince, topicUntil }) => !topicSince && !topicUntil) ?? same[0], topics: same.map(({ topic }) => topic) }));
}

/** A role in a line: what it is, in which entry, since when, and where that is recorded. */
export function roleLine(role) {
  const said = [
    capital(word(role.role)),
    role.entry && html.span({ class: 'entry' }, role.entry),
    period(role) ? cited(period(role), role.source) : sourceMark(role.source),
    proposal(role),
    inTopic(role),
  ];
  return joined(said.filter(Boolean), ' · ');
}

function period(role) {
  const begun = beginning(role) && `${role.notIn ? 'came on record' : 'on record'} ${beginning(role)}`;
  const ended = end(role) && `gone ${end(role)}`;
  return [begun, ended].filter(Boolean).join(', ');
}

/** `between v6.8 and v6.9 (May 2024)`; `by v6.14 (March 2025)` where it may have begun long before. */
function beginning({ notIn, firstSeen, onRecordBy, since }) {
  if (!firstSeen) {
    return since && `by ${month(since)}`;
  }
  return `${notIn ? `between ${notIn} and` : 'by'} ${firstSeen}${inBrackets(onRecordBy)}`;
}

function end({ goneIn, topicUntil, until }) {
  if (topicUntil) {
    return goneIn && `by ${goneIn}`;
  }
  return goneIn ? `by ${goneIn}${inBrackets(until)}` : until && `by ${month(until)}`;
}

/** `under Safe abstractions by v6.18.2`, of an entry that concerned a topic only later, or not for all its time. */
function inTopic({ topic, topicSince, topicUntil }) {
  const said = [topicSince && `by ${topicSince}`, topicUntil && `until ${topicUntil}`].filter(Boolean);
  return said.length > 0 && `under ${topic.name} ${said.join(', ')}`;
}

function inBrackets(date) {
  return date ? ` (${month(date)})` : '';
}

function proposal({ proposed, proposal: mail }) {
  return proposed && cited(`proposed in ${month(proposed)}`, mail && { url: mail, title: 'the mail' });
}

/** Roles as a table, by entry. */
export function roleTable(roles) {
  return scrolling('Table of roles on record', table({ class: 'rows works' },
    thead(tr(['Entry', 'Role', 'Topics', 'On record', 'Gone'].map(name => th({ scope: 'col' }, name)))),
    tbody(roles.map(role => tr(
      th({ scope: 'row', class: 'entry' }, role.entry ?? link(role.topic)),
      td(word(role.role)),
      td(links(role.topics)),
      td(joined([beginning(role) ? cited(beginning(role), role.source) : sourceMark(role.source), proposal(role)].filter(Boolean))),
      td(end(role)))))));
}

/** Whether the role was held during an edition, as far as the record says; one only proposed by then was not. */
export function heldAt({ onRecordBy, since, until }, { startedBy, endDate }) {
  const begun = onRecordBy > since ? onRecordBy : since;
  return (!begun || begun <= (endDate ?? startedBy)) && (!until || until > startedBy);
}

/** Whether anything says when the role, or its place in the topic, began: a release without it, or a proposal. */
export function hasBeginning({ notIn, proposed, topicSince }) {
  return Boolean(notIn || proposed || topicSince);
}
