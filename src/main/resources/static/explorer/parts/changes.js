/** Changes and what people did for them. */

import { html, joined } from '../dom.js';
import { link, links, outside } from './links.js';
import { facts, list } from './sections.js';
import { byRole, count, day, done, doneBy, shortDay } from './words.js';

const { div, p, span } = html;

/** Whatever is counted or listed of changes, this holds. */
export const NEVER_ALL = 'From the archives of some mailing lists; never a complete list.';

/** How many contributions there are in each role and of each year. */
export function contributionCounts({ roles, years }) {
  return facts([
    ['By role', roles.toSorted((one, other) => byRole(one.role, other.role)).map(({ role, count: many }) => `${done(role)} ${many}`).join(', ')],
    ['By year', years.toSorted((one, other) => one.year - other.year).map(({ year, count: many }) => `${year}: ${many}`).join(', ')],
  ]);
}

/** What a person did, each with its change. */
export function contributionList(contributions) {
  return list(contributions.map(({ role, date, url, change }) => div(
    p({ class: 'change-title' }, link(change)),
    p({ class: 'meta' }, joined([span(done(role)), span(shortDay(date)), url && mail(url)].filter(Boolean), ' · ')))), 'entries');
}

/** Changes, each with its authors. */
export function changeList(changes) {
  return list(changes.map(change => div(
    p({ class: 'change-title' }, link(change)),
    p({ class: 'meta' }, joined([
      change.authors.nodes.length > 0 && span(links(people(change.authors.nodes)), more(change.authors)),
      span(period(change)),
      change.list && span(shortList(change.list)),
    ].filter(Boolean), ' · ')))), 'entries');
}

/** Who did what for a change, by role. */
export function deeds(contributions) {
  const roles = [...Map.groupBy(contributions, ({ role }) => role)].sort(([one], [other]) => byRole(one, other));
  return facts(roles.map(([role, those]) => [doneBy(role),
    list(those.map(({ person, date, url }) => [link(person), ' ', span({ class: 'quiet' }, shortDay(date), url && [', ', mail(url)])]), 'plain')]));
}

/** From the first to the last day on which something is known of a change. */
export function period({ date, lastDate }) {
  return date === lastDate ? day(date) : `${day(date)} – ${day(lastDate)}`;
}

/** A mailing list by the part of its name that people use: `rust-for-linux`. */
export function shortList(name) {
  return name.split('.')[0];
}

/** A link to a mail. */
export function mail(url, text = 'mail') {
  return outside(url, text);
}

function people(contributions) {
  return contributions.map(({ person }) => person);
}

function more({ totalCount, nodes }) {
  return totalCount > nodes.length && ` and ${count(totalCount - nodes.length, 'other')}`;
}
