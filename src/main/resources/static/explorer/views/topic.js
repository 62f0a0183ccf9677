/** A topic: who has worked on it edition by edition, the strongest contributors with their evidence, its talks, its changes. */

import { ask } from '../api.js';
import { html, joined } from '../dom.js';
import { addressFor } from '../invite/choices.js';
import { neighbourhood, ties } from '../graph/section.js';
import { NEVER_ALL, changeList } from '../parts/changes.js';
import { contributor } from '../parts/contributors.js';
import { link, outside, shortAddress } from '../parts/links.js';
import { cutout } from '../parts/cutout.js';
import { mistakes } from '../parts/mistakes.js';
import { columnsOf } from '../parts/presence.js';
import { continued, onDemand } from '../parts/more.js';
import { columns, facts, folded, heading, list, part, sources } from '../parts/sections.js';
import { talkList } from '../parts/talks.js';
import { capital, count } from '../parts/words.js';

const { a, p, span } = html;

const STRONGEST = 6;

const FILES = 6;

/** What stands for more files than one path: a star, a question mark, a regular expression. */
const SEVERAL = /[*?]|^N:/;

export default {
  query: 'topic',
  variables: ({ id }) => ({ id }),
  missing: ({ topic }) => topic === null,
  title: ({ topic }) => topic.name,
  render({ topic, allSeries }) {
    const { contributors, talks, changes } = topic;
    return [
      heading(capital(topic.__typename.toLowerCase()), topic.name,
        topic.broader && p({ class: 'path' }, 'Part of ', joined(pathTo(topic.broader).map(each => link(each)), ' › ')),
        topic.summary && p({ class: 'lead' }, topic.summary)),
      part('Who has worked on it, edition by edition', whole(topic, allSeries.flatMap(series => series.editions.map(edition => ({ ...edition, series })))), { total: summary(topic) })
        ?? (contributors.totalCount === 0 && p({ class: 'note' }, 'No talk on it, no role in it and no change to its files is on record.')),
      columns([
        part('Strongest contributors', folded(contributors.edges, STRONGEST, 'people', 'contributors', contributor), {
          total: count(contributors.totalCount, 'person', 'people'),
          note: [contributors.totalCount > contributors.edges.length && `The first ${contributors.edges.length} are listed. `, 'The score: one for a talk, three for roles on record, once for each topic, and the binary logarithm of one more than the number of contributions; narrower topics count too.'],
        }),
        part('Talks', talks.totalCount > 0 && continued(talks, talkList,
          { query: 'topic', variables: { id: topic.id, whole: false }, connectionOf: data => data.topic.talks }),
        { total: count(talks.totalCount, 'talk') }),
        part('Changes', changes.totalCount > 0 && continued(changes, changeList,
          { query: 'changes', variables: { id: topic.id }, connectionOf: data => data.topic.changes }),
        { total: count(changes.totalCount, 'change'), note: NEVER_ALL }),
      ], [
        part('Narrower topics', folded(topic.narrower.toSorted(byTalks).map(each =>
          [link(each), quantity(each.talks.totalCount)]), 12, 'topics', 'plain tally')),
        part('Related topics', list(topic.related.map(({ topic: other, sharedTalks, sharedPeople }) =>
          [link(other), span({ class: 'quiet' }, shared(sharedTalks, sharedPeople))]), 'plain tally')),
        part('Whom to invite', contributors.totalCount > 0
          && p(a({ href: `/invite?topics=${encodeURIComponent(topic.id)}` }, `Suggest attendees for ${topic.name}`))),
        part('Files', folded(topic.paths.map(pattern), FILES, 'files and patterns', 'plain paths'), {
          note: 'Which files belong to it. A link asks whom to ask about that file or directory.',
        }),
        part('About', facts([
          ['Also known as', topic.aliases.join(', ')],
          ['Page', topic.url && outside(topic.url, shortAddress(topic.url))],
          ['Repository', topic.repository && outside(topic.repository, shortAddress(topic.repository))],
        ])),
        part('Sources', sources(topic.sources)),
        mistakes(topic),
      ]),
      part('Who works with whom', contributors.totalCount > 1 && onDemand('Show who works with whom', () => withWhom(topic)),
        { note: 'People who gave talks on it together, or had to do with the same changes to its files.' }),
      part('Neighbourhood', neighbourhood(topic, talks.nodes)),
    ];
  },
};

async function withWhom({ id }) {
  const { topic: { talks, changes } } = await ask('together', { id });
  const read = [[talks, 'talk', 'of more than one speaker'], [changes, 'change', 'with more than one contribution']].filter(([{ totalCount, nodes }]) => totalCount > nodes.length)
    .map(([{ totalCount, nodes }, what, which]) => `Of ${count(totalCount, what)} ${which} the latest ${nodes.length} count.`);
  if (changes.nodes.some(({ contributions }) => contributions.pageInfo.hasNextPage)) {
    read.push('Of a change at most 20 contributions count.');
  }
  return [read.length > 0 && p({ class: 'note' }, read.join(' ')), ties(talks.nodes, changes.nodes)].flat();
}

function pathTo(topic) {
  return topic ? [...pathTo(topic.broader), topic] : [];
}

function pattern(path) {
  return html.code(SEVERAL.test(path) ? path : a({ href: addressFor({ paths: path }) }, path));
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

function summary({ contributors, talks }) {
  return [count(contributors.totalCount, 'person', 'people'), talks.totalCount > 0 && count(talks.totalCount, 'talk')].filter(Boolean).join(', ');
}

/** The matrix: whoever spoke, and those with roles among the strongest contributors. */
function whole({ id, name, history, contributors }, editions) {
  const columns = columnsOf(history, editions, contributors);
  return columns.length > 0 && cutout(columns, contributors, `Who has worked on ${name}, edition by edition`,
    { query: 'contributors', variables: { id }, connectionOf: data => data.topic.contributors });
}
