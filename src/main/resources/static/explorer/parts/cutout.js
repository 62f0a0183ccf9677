/** A table of people against editions that may be large: the strongest people and the latest editions, and ways to more. */

import { ask } from '../api.js';
import { fill, focusOn, html } from '../dom.js';
import { presence } from './matrix.js';
import { asking } from './more.js';
import { byComing, peopleOf } from './presence.js';
import { count } from './words.js';

const { button, div, p } = html;

/** So many editions and people are shown at first, and so many more each time. */
const EDITIONS = 24;
const PEOPLE = 40;

/**
 * @param columns all editions, oldest first, each with its talks
 * @param contributors the connection of people with what shows their work, strongest first
 * @param title what the table is about
 * @param next the query that answers the next page of contributors, its variables, and where in its data they are
 */
export function cutout(columns, contributors, title, { query, variables, connectionOf }) {
  let edges = contributors.edges;
  let { hasNextPage, endCursor } = contributors.pageInfo;
  let editions = EDITIONS;
  let people = PEOPLE;
  const table = div();
  const note = p({ class: 'note' });
  const earlier = button({ type: 'button', onclick: () => draw(editions += EDITIONS) });
  const more = asking('More people', load);
  const actions = div({ class: 'actions' }, earlier, more);

  function draw() {
    const start = Math.max(0, columns.length - editions);
    const rows = peopleOf(columns, edges, start);
    const shown = rows.slice(0, people);
    fill(table, presence(columns, start, shown.toSorted(byComing), title));
    earlier.hidden = start === 0;
    earlier.textContent = `Show ${count(Math.min(EDITIONS, start), 'earlier edition')}`;
    more.hidden = shown.length === rows.length && !hasNextPage;
    actions.hidden = earlier.hidden && more.hidden;
    if (actions.contains(document.activeElement) && document.activeElement.closest('[hidden]')) {
      focusOn(table);
    }
    const left = contributors.totalCount - shown.length;
    note.hidden = left === 0;
    note.textContent = actions.hidden
      ? `Not shown here: ${count(left, 'person', 'people')} on record with contributions or roles only.`
      : [start > 0 && `Of ${count(columns.length, 'edition')} the latest ${columns.length - start} are shown`,
        `${start > 0 ? 'of' : 'Of'} ${count(contributors.totalCount, 'person', 'people')} the strongest ${shown.length} who have something on record there.`].filter(Boolean).join(', ');
  }

  async function load() {
    people += PEOPLE;
    try {
      while (hasNextPage && peopleOf(columns, edges, Math.max(0, columns.length - editions)).length < people) {
        const page = connectionOf(await ask(query, { ...variables, after: endCursor }));
        edges = [...edges, ...page.edges];
        ({ hasNextPage, endCursor } = page.pageInfo);
      }
    } finally {
      draw();
    }
  }

  draw();
  return [table, actions, note];
}
