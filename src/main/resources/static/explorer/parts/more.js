/** What is fetched when asked for: the rest of a connection page by page, or a part that takes a query of its own. */

import { ask } from '../api.js';
import { focusOn, html } from '../dom.js';
import { written } from './words.js';

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
  let shown = (connection.nodes ?? connection.edges).length;
  let { hasNextPage, endCursor } = connection.pageInfo;
  if (!hasNextPage) {
    return whole;
  }
  const left = p({ class: 'note on-paper' });
  const tell = () => left.textContent = `The first ${written(shown)} are listed${connection.totalCount ? `, of ${written(connection.totalCount)}` : '; there are more'}.`;
  const row = asking('Show more', async press => {
    const page = connectionOf(await ask(query, { ...variables, after: endCursor }));
    const added = rows(page);
    row.before(added);
    ({ hasNextPage, endCursor } = page.pageInfo);
    shown += (page.nodes ?? page.edges).length;
    tell();
    if (!hasNextPage) {
      left.remove();
      leave(row, press, added);
    }
  });
  tell();
  whole.append(row, left);
  return whole;
}

/**
 * A button in the place of a part, which asks for it.
 * @param load answers the part's content
 */
export function onDemand(label, load) {
  const row = asking(label, async press => {
    const added = div(await load());
    row.before(added);
    leave(row, press, added);
  });
  return div(row);
}

/** A button in a row, which says what went wrong where it fails. */
export function asking(label, act) {
  const note = span({ class: 'quiet', role: 'status' });
  const press = button({ type: 'button', onclick: async () => {
    if (press.ariaDisabled) {
      return;
    }
    // a button that is disabled would lose the focus
    press.ariaDisabled = 'true';
    try {
      await act(press);
      note.textContent = '';
    } catch (failure) {
      note.textContent = failure.message;
    } finally {
      press.ariaDisabled = null;
    }
  } }, label);
  return p({ class: 'actions' }, press, note);
}

/** Takes the button away; who pressed it goes on with what came. */
function leave(row, press, added) {
  if (document.activeElement === press) {
    focusOn(added);
  }
  row.remove();
}
