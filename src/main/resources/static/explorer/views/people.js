/** Everyone in the graph. */

import { continued } from '../parts/more.js';
import { heading } from '../parts/sections.js';
import { tally } from '../parts/tally.js';
import { emptyGraph } from '../states.js';
import { count } from '../parts/words.js';
import { html } from '../dom.js';

export default {
  query: 'people',
  title: () => 'People',
  render: ({ people }) => people.totalCount === 0 ? emptyGraph() : [
    heading(count(people.totalCount, 'person', 'people'), 'People', html.p({ class: 'lead' }, 'With their number of talks on record, most first.')),
    continued(people, tally, { query: 'people', variables: {}, connectionOf: data => data.people }),
  ],
};
