/** All talks, or those that are on each of some topics. */

import { html, joined } from '../dom.js';
import { link } from '../parts/links.js';
import { continued } from '../parts/more.js';
import { heading } from '../parts/sections.js';
import { talkList } from '../parts/talks.js';
import { count } from '../parts/words.js';

const { p } = html;

export default {
  query: 'talks',
  variables,
  title,
  render({ topics, talks }, route) {
    return [
      heading(count(talks.totalCount, 'talk'), title({ topics }), p({ class: 'lead' }, 'On record, those of the latest edition first.'),
        topics.some(topic => topic?.name) && p({ class: 'path' }, 'Talks on narrower topics are not among them. More on ', joined(topics.filter(topic => topic?.name).map(topic => link(topic)), ' and '), '.')),
      talks.totalCount === 0 ? p({ class: 'note' }, 'No such talk is on record.')
        : continued(talks, talkList, { query: 'talks', variables: variables(route), connectionOf: data => data.talks }),
    ];
  },
};

function title({ topics }) {
  return topics.length === 0 ? 'Talks' : `Talks on ${topics.map(name).join(' and ')}`;
}

function name(topic) {
  return topic?.name ?? 'an unknown topic';
}

/** Those that are on each topic that the address names. */
function variables({ parameters }) {
  const topics = [...new Set(parameters.getAll('topic'))];
  return topics.length === 0 ? {} : { topics, where: { AND: topics.map(id => ({ topics: { some: { id: { eq: id } } } })) } };
}
