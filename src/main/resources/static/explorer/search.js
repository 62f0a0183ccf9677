/** The search field of every page: suggestions as one types, `/` to reach it, Enter for all matches. */

import { addressOf } from './addresses.js';
import { ask } from './api.js';
import { combobox } from './combobox.js';
import { html } from './dom.js';
import { contextOf, kindOf, nameOf } from './parts/matches.js';
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

/** A match as a suggestion: its name, its kind, and what else is to be said of it. */
export function suggestion(match) {
  const context = contextOf(match);
  return [span({ class: 'name' }, nameOf(match)), span({ class: 'kind' }, kindOf(match.node)), context && span({ class: 'snippet' }, context)];
}
