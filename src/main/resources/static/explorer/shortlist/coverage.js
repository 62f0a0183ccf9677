/** What a shortlist has and what it lacks: topics without anybody, newcomers, organizations. */

import { withParameters } from '../addresses.js';
import { html } from '../dom.js';
import { link } from '../parts/links.js';
import { facts, folded, list, part } from '../parts/sections.js';
import { count } from '../parts/words.js';
import { STATUSES } from './cells.js';
import { knownOf, organizationsOf } from './rows.js';

const { a, span } = html;

const SHOWN = 8;

/** The parts beside the list. Who declined does not count for topics, newcomers and organizations. */
export function coverage(rows, edition) {
  const coming = rows.filter(({ entry }) => entry.status !== 'declined');
  return [
    part('In numbers', rows.length > 0 && facts([
      ...STATUSES.map(status => [status, String(rows.filter(({ entry }) => entry.status === status).length)]),
      [edition ? `Without a talk on record at ${edition.series.name} before` : 'Without a talk on record', share(coming, row => isNewcomer(row, edition))],
      ['Without an affiliation on record', share(coming, ({ person }) => organizationsOf(person).length === 0)],
    ]), { note: 'Shares are of those who have not declined.' }),
    ...edition ? topics(coming, edition) : [],
    part('Organizations', folded(organizations(coming), SHOWN, 'organizations', 'plain tally',
      ({ organization, people }) => [link(organization), span({ class: 'quiet' }, count(people, 'person', 'people'))])),
  ];
}

function topics(coming, { id, callsFor }) {
  const covered = new Map(callsFor.map(topic => [topic.id, coming.filter(({ person }) => knownOf([topic], person).length > 0).length]));
  const open = callsFor.filter(topic => covered.get(topic.id) === 0);
  return [
    part('Topics of the call with nobody on the list', callsFor.length > 0 && (open.length === 0 ? html.p({ class: 'note' }, 'None: somebody on the list knows each of them.')
      : list(open.map(topic => [link(topic), topic.contributors.totalCount === 0
        ? span({ class: 'quiet' }, 'nobody on record') : a({ href: withParameters('/invite', { edition: id, topics: topic.id }) }, 'Whom to invite?')]), 'plain tally'))),
    part('Topics of the call, by people on the list', list(callsFor.filter(topic => covered.get(topic.id) > 0).map(topic =>
      [link(topic), span({ class: 'quiet' }, count(covered.get(topic.id), 'person', 'people'))]), 'plain tally')),
  ];
}

/** Someone whom the graph does not have is not counted as a newcomer. */
function isNewcomer({ person }, edition) {
  return Boolean(person) && !person.editions.some(({ series, startedBy }) =>
    edition === null || series.id === edition.series.id && startedBy < edition.startedBy);
}

function share(rows, holds) {
  const many = rows.filter(holds).length;
  return rows.length === 0 ? '0' : `${many} of ${rows.length} (${Math.round(100 * many / rows.length)} %)`;
}

function organizations(rows) {
  const all = rows.flatMap(({ person }) => organizationsOf(person));
  return [...Map.groupBy(all, ({ id }) => id).values()]
    .map(same => ({ organization: same[0], people: same.length }))
    .sort((one, other) => other.people - one.people || one.organization.name.localeCompare(other.organization.name));
}
