/** The GraphQL query behind a view: a button, and a dialog with the query, its variables, and ways to take it along. */

import { queryText } from './api.js';
import { withParameters } from './addresses.js';
import { otherPages } from './otherpages.js';
import { copyButton } from './parts/copy.js';
import { html } from './dom.js';

const { a, button, dialog, form, h2, p, pre } = html;

/** A button that shows the query of this name with these variables. */
export function behind(query, variables) {
  return button({ type: 'button', class: 'behind', 'aria-haspopup': 'dialog', onclick: () => open(query, variables) }, 'GraphQL');
}

async function open(name, variables) {
  const query = await queryText(name);
  const { graphiql } = await otherPages;
  const given = JSON.stringify(variables, null, 2);
  const box = dialog({ class: 'query', 'aria-labelledby': 'query-title', onclose: () => box.remove() },
    h2({ id: 'query-title' }, 'The query behind this page'),
    pre({ tabindex: '0', 'aria-label': 'Query' }, query.trim()),
    given !== '{}' && p({ class: 'note' }, 'Variables'),
    given !== '{}' && pre({ tabindex: '0', 'aria-label': 'Variables' }, given),
    form({ method: 'dialog', class: 'actions' },
      graphiql && a({ class: 'button', href: withParameters('/graphiql', { query, variables: given }) }, 'Open in GraphiQL'),
      copyButton('Copy query', () => query),
      button('Close')));
  document.body.append(box);
  box.addEventListener('click', event => event.target === box && box.close());
  box.showModal();
}
