/** An organization: who has worked for it and when, what they speak and work on, the editions that it hosted. */

import { html, joined } from '../dom.js';
import { period } from '../parts/affiliations.js';
import { editionTable } from '../parts/editions.js';
import { link, links, outside, shortAddress } from '../parts/links.js';
import { mistakes } from '../parts/mistakes.js';
import { continued } from '../parts/more.js';
import { columns, folded, heading, list, part, sources } from '../parts/sections.js';
import { count, years } from '../parts/words.js';
import { tick } from '../shortlist/tick.js';

const { div, p, span } = html;

const TOPICS = 16;

export default {
  query: 'organization',
  variables: ({ id }) => ({ id }),
  missing: ({ organization }) => organization === null,
  title: ({ organization }) => organization.name,
  render: ({ organization, talks, editions }) => [
    heading('Organization', organization.name,
      organization.url && p({ class: 'lead' }, outside(organization.url, shortAddress(organization.url))),
      yearsOnRecord(organization)),
    columns([
      part('People', organization.people.totalCount > 0 && continued(organization.people, nodes => list(nodes.map(person => entry(person, organization)), 'entries'),
        { query: 'organization', variables: { id: organization.id, whole: false }, connectionOf: data => data.organization.people }),
        { total: count(organization.people.totalCount, 'person', 'people'),
          note: 'Everyone known to have worked for it, with the years on record, what they know, and their latest talks, whoever they worked for then.' }),
      part('Editions that it hosted', editions.totalCount > 0 && editionTable(editions.nodes), { total: count(editions.totalCount, 'edition'),
        note: editions.totalCount > editions.nodes.length && `The latest ${editions.nodes.length} are listed.` }),
    ], [
      part('Topics of their talks', folded(talks.facets.topics, TOPICS, 'topics', 'plain tally', ({ topic, count: times }) =>
        [link(topic), span({ class: 'quiet' }, count(times, 'talk'))]), {
        total: count(talks.totalCount, 'talk'),
        note: 'By people who have worked for it at any time; for whom a talk was given is not on record.',
      }),
      part('Sources', sources(organization.sources)),
      mistakes(organization),
    ]),
  ],
};

/** In which years anybody is on record as working for it; null where not everyone was asked for. */
function yearsOnRecord({ id, people: { nodes, pageInfo } }) {
  if (pageInfo.hasNextPage || nodes.length === 0) {
    return null;
  }
  const affiliations = nodes.flatMap(person => affiliationsWith(id, person));
  const known = affiliations.flatMap(({ from, to }) => [from, to]).filter(Boolean);
  const isOpen = affiliations.some(({ from, to }) => from && !to);
  const dated = nodes.filter(person => affiliationsWith(id, person).some(({ from, to }) => from || to)).length;
  return p(span({ class: 'quiet' }, known.length === 0 ? 'In which years anybody worked for it is not on record.'
    : `Affiliations on record: ${isOpen ? `from ${Math.min(...known)} on` : years(Math.min(...known), Math.max(...known))}${dated < nodes.length ? `; of ${nodes.length - dated} of ${count(nodes.length, 'person', 'people')} the years are not on record` : ''}.`));
}

function affiliationsWith(id, { affiliations }) {
  return affiliations.filter(({ organization }) => organization.id === id);
}

function entry(person, { id }) {
  const { talks, expertise } = person;
  const left = talks.totalCount - talks.nodes.length;
  return div({ class: 'talk-entry' },
    p({ class: 'talk-title' }, link(person), affiliationsWith(id, person).map(period), ' ', tick(person)),
    expertise.length > 0 && p({ class: 'meta' }, 'Knows ', links(expertise.map(({ topic }) => topic))),
    talks.nodes.map(talk => p({ class: 'meta' }, joined([link(talk), span(link(talk.edition))], ' · '))),
    left > 0 && p({ class: 'meta' }, `and ${count(left, 'more talk')}`));
}
