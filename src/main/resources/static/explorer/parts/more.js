/** Lists that continue: the rest of a connection is fetched page by page when asked for. */

import { ask } from '../api.js';
import { html } from '../dom.js';

const { button, div, p, span } = html;

/**
 * A connection's list with a button for what follows, if anything does.
 * @param connection its first page
 * @param list makes the element for a page's nodes
 * @param next the query that answers the next page, its variables, and where in its data the connection is
 */
export function continued(connection, list, { query, variables, connectionOf }) {
  const rows = page => div(list(page.nodes ?? page.edges));
  const whole = div(rows(connection));
  let { hasNextPage, endCursor } = connection.pageInfo;
  if (!hasNextPage) {
    return whole;
  }
  const note = span({ class: 'quiet', role: 'status' });
  const press = button({ type: 'button', onclick: load }, 'Show more');
  const row = p({ class: 'actions' }, press, note);
  whole.append(row);
  async function load() {
    if (press.ariaDisabled) {
      return;
    }
    // a button that is disabled would lose the focus
    press.ariaDisabled = 'true';
    try {
      const page = connectionOf(await ask(query, { ...variables, after: endCursor }));
      const added = rows(page);
      row.before(added);
      ({ hasNextPage, endCursor } = page.pageInfo);
      note.textContent = '';
      if (!hasNextPage) {
        if (document.activeElement === press) {
          added.tabIndex = -1;
          added.focus({ preventScroll: true });
        }
        row.remove();
      }
    } catch (failure) {
      note.textContent = failure.message;
    } finally {
      press.ariaDisabled = null;
    }
  }
  return whole;
}
