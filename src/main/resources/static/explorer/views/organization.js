/** An organization and those who have worked for it. */

import { html } from '../dom.js';
import { outside, shortAddress } from '../parts/links.js';
import { mistakes } from '../parts/mistakes.js';
import { continued } from '../parts/more.js';
import { tally } from '../parts/tally.js';
import { heading, part, sources } from '../parts/sections.js';
import { count } from '../parts/words.js';

export default {
  query: 'organization',
  variables: ({ id }) => ({ id }),
  missing: ({ organization }) => organization === null,
  title: ({ organization }) => organization.name,
  render: ({ organization }) => [
    heading('Organization', organization.name, organization.url && html.p({ class: 'lead' }, outside(organization.url, shortAddress(organization.url)))),
    part('People', continued(organization.people, tally,
      { query: 'organization', variables: { id: organization.id, whole: false }, connectionOf: data => data.organization.people }),
      { total: count(organization.people.totalCount, 'person', 'people'), note: 'Everyone known to have worked for it.' }),
    part('Sources', sources(organization.sources)),
    mistakes(organization),
  ],
};
