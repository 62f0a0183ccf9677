/** The topics, of all kinds or of one. */

import { html } from '../dom.js';
import { continued } from '../parts/more.js';
import { heading } from '../parts/sections.js';
import { tally } from '../parts/tally.js';
import { topicPairs } from '../pictures/pairs.js';
import { emptyGraph } from '../states.js';
import { count } from '../parts/words.js';

const KINDS = { subsystems: 'SUBSYSTEM', tools: 'TOOL', projects: 'PROJECT', concepts: 'CONCEPT' };

export default {
  query: 'topics',
  variables,
  title: () => 'Topics',
  render: ({ topics }, route) => topics.totalCount === 0 && !route.parameters.has('kind') ? emptyGraph() : [
    heading(count(topics.totalCount, 'topic'), 'Topics',
      html.p({ class: 'lead' }, 'With their number of talks on record, most first; those on narrower topics are not counted here.'),
      kinds(route.parameters.get('kind'))),
    continued(topics, tally, { query: 'topics', variables: variables(route), connectionOf: data => data.topics }),
    topicPairs(variables(route)),
  ],
};

function variables({ parameters }) {
  const kind = KINDS[parameters.get('kind')];
  return kind ? { kind: [kind] } : {};
}

function kinds(chosen) {
  const choice = (name, address) => html.a({ href: address, 'aria-current': (chosen ?? 'all') === name && 'page' }, name);
  return html.nav({ class: 'choices', 'aria-label': 'Kinds of topic' },
    choice('all', '/topics'), Object.keys(KINDS).map(name => choice(name, `/topics?kind=${name}`)));
}
