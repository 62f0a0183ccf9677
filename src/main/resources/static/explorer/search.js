/** The search field of every page: suggestions as one types, `/` to reach it, Enter for all matches. */

import { addressOf } from './addresses.js';
import { ask } from './api.js';
import { combobox } from './combobox.js';
import { html } from './dom.js';
import { kindOf, marked } from './parts/matches.js';
import { go } from './router.js';

const { span } = html;

const FEW = 8;

/** Makes this field the search of the page. */
export function startSearch(input) {
  combobox(input, {
    find: async (text, signal) => (await ask('search', { text, first: FEW }, signal)).search.edges,
    option: suggestion,
    choose: ({ node }) => {
      input.blur();
      go(addressOf(node.id));
    },
    none: 'Nothing matches.',
  });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
}

function isTyping(element) {
  return element.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName);
}

/** A match: its name, its kind, and the words that match where the name does not have them. */
export function suggestion({ node, snippet }) {
  const name = node.name ?? node.title;
  const where = node.edition?.name;
  const own = snippet && snippet.replaceAll(/[«»]/g, '') === name;
  return [
    span({ class: 'name' }, own ? marked(snippet) : name),
    span({ class: 'kind' }, kindOf(node)),
    (where || snippet && !own) && span({ class: 'snippet' }, own || !snippet ? where : marked(snippet)),
  ];
}
