/** An organization and those who have worked for it. */

import { html } from '../dom.js';
import { outside, shortAddress } from '../parts/links.js';
import { continued } from '../parts/more.js';
import { tally } from '../parts/tally.js';
import { heading, part, sources } from '../parts/sections.js';
import { count } from '../parts/words.js';

export default {
  query: 'organization',
  variables: ({ id }) => ({ id }),
  missing: ({ node }) => node === null,
  title: ({ node }) => node.name,
  render: ({ node }) => [
    heading('Organization', node.name, node.url && html.p({ class: 'lead' }, outside(node.url, shortAddress(node.url)))),
    part('People', continued(node.people, tally,
      { query: 'organization', variables: { id: node.id, whole: false }, connectionOf: data => data.node.people }),
      { total: count(node.people.totalCount, 'person', 'people'), note: 'Everyone known to have worked for it.' }),
    part('Sources', sources(node.sources)),
  ],
};
