/** A topic: who has worked on it edition by edition, the strongest contributors with their evidence, its talks. */

import { html, joined } from '../dom.js';
import { neighbourhood } from '../graph/section.js';
import { contributor } from '../parts/contributors.js';
import { link, outside, shortAddress } from '../parts/links.js';
import { presence } from '../parts/matrix.js';
import { peopleOf } from '../parts/presence.js';
import { continued } from '../parts/more.js';
import { columns, facts, folded, heading, list, part, sources } from '../parts/sections.js';
import { talkList } from '../parts/talks.js';
import { capital, count } from '../parts/words.js';

const { a, p, span } = html;

const STRONGEST = 6;

export default {
  query: 'topic',
  variables: ({ id }) => ({ id }),
  missing: ({ topic }) => topic === null,
  title: ({ topic }) => topic.name,
  render({ topic }) {
    const { contributors, talks } = topic;
    return [
      heading(capital(topic.__typename.toLowerCase()), topic.name,
        topic.broader && p({ class: 'path' }, 'Part of ', joined(pathTo(topic.broader).map(each => link(each)), ' › ')),
        topic.summary && p({ class: 'lead' }, topic.summary)),
      part('Who has worked on it, edition by edition', whole(topic), { total: summary(topic) })
        ?? (contributors.totalCount === 0 && p({ class: 'note' }, 'No talks on it and no roles in it are known yet.')),
      columns([
        part('Strongest contributors', folded(contributors.edges.map(contributor), STRONGEST, 'people', 'contributors'), {
          total: count(contributors.totalCount, 'person', 'people'),
          note: 'The score: one for a talk, and three for roles on record, once for each topic; narrower topics count too.',
        }),
        part('Talks', talks.totalCount > 0 && continued(talks, talkList,
          { query: 'topic', variables: { id: topic.id, whole: false }, connectionOf: data => data.topic.talks }),
        { total: count(talks.totalCount, 'talk') }),
      ], [
        part('Narrower topics', folded(topic.narrower.toSorted(byTalks).map(each =>
          [link(each), quantity(each.talks.totalCount)]), 12, 'topics', 'plain tally')),
        part('Related topics', list(topic.related.map(({ topic: other, sharedTalks, sharedPeople }) =>
          [link(other), span({ class: 'quiet' }, shared(sharedTalks, sharedPeople))]), 'plain tally')),
        part('Whom to invite', contributors.totalCount > 0
          && p(a({ href: `/invite?topics=${encodeURIComponent(topic.id)}` }, `Suggest attendees for ${topic.name}`))),
        part('About', facts([
          ['Also known as', topic.aliases.join(', ')],
          ['Page', topic.url && outside(topic.url, shortAddress(topic.url))],
          ['Repository', topic.repository && outside(topic.repository, shortAddress(topic.repository))],
        ])),
        part('Sources', sources(topic.sources)),
      ]),
      part('Neighbourhood', neighbourhood(topic, talks.nodes)),
    ];
  },
};

function pathTo(topic) {
  return topic ? [...pathTo(topic.broader), topic] : [];
}

function byTalks(one, other) {
  return other.talks.totalCount - one.talks.totalCount;
}

function quantity(talks) {
  return talks > 0 && span({ class: 'quiet' }, count(talks, 'talk'));
}

function shared(talks, people) {
  return [talks > 0 && count(talks, 'talk'), people > 0 && count(people, 'person', 'people')].filter(Boolean).join(', ');
}

function summary({ history, contributors, talks }) {
  return [count(contributors.totalCount, 'person', 'people'), count(history.length, 'edition'), count(talks.totalCount, 'talk')].join(', ');
}

/** The matrix: whoever spoke, and those with roles among the strongest contributors. */
function whole({ name, history, contributors }) {
  if (history.length === 0) {
    return null;
  }
  const rows = peopleOf(history, contributors);
  const left = contributors.totalCount - rows.length;
  return [presence(history.map(({ edition }) => edition), rows, `Who has worked on ${name}, edition by edition`),
    left > 0 && p({ class: 'note' }, `Not shown here: ${count(left, 'person', 'people')} with a role on record, but no talk.`)];
}
