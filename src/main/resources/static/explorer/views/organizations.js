/** The organizations that people work or have worked for. */

import { html } from '../dom.js';
import { link } from '../parts/links.js';
import { continued } from '../parts/more.js';
import { heading, list } from '../parts/sections.js';
import { count } from '../parts/words.js';

const { p, span } = html;

export default {
  query: 'organizations',
  title: () => 'Organizations',
  render: ({ organizations }) => [
    heading(count(organizations.totalCount, 'organization'), 'Organizations',
      p({ class: 'lead' }, 'With the number of people who are known to work or to have worked for them, most first. Of most people no affiliation is on record.')),
    organizations.totalCount > 0 && continued(organizations, nodes => list(nodes.map(each =>
      [link(each), span({ 'class': 'quiet', 'aria-label': count(each.people.totalCount, 'person', 'people') }, String(each.people.totalCount))]), 'tally-columns'),
    { query: 'organizations', variables: {}, connectionOf: data => data.organizations }),
  ],
};
