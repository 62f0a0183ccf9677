/** What only people can answer, for editors to work off: who is one person, and which frequent terms are topics. */

import { workList } from '../curation/worklist.js';
import { html } from '../dom.js';
import { heading } from '../parts/sections.js';

export default {
  title: () => 'Open questions',
  render: () => [
    heading('For editors', 'Open questions',
      html.p({ class: 'lead' }, 'People who may be one person, and frequent terms that no topic has for a name.')),
    workList(),
  ],
};
