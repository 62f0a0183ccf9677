/** What a search finds, all of it. */

import { html } from '../dom.js';
import { continued } from '../parts/more.js';
import { link } from '../parts/links.js';
import { heading, list } from '../parts/sections.js';
import { contextOf, kindOf, nameOf } from '../parts/matches.js';
import { count } from '../parts/words.js';

const { div, p, span } = html;

export default {
  queryFor: ({ parameters }) => textOf(parameters) === '' ? null : 'search',
  variables,
  title: (data, { parameters }) => `Search: ${textOf(parameters)}`,
  render(data, route) {
    const text = textOf(route.parameters);
    if (!data) {
      return div({ class: 'state' }, html.h1('Search'), p('Type a name, a title or a word in the field above.'));
    }
    const { search } = data;
    return [
      heading('Search', text, p({ class: 'lead' }, search.totalCount > 0 ? count(search.totalCount, 'match', 'matches')
        : 'Nothing has any of these words, and nothing is spelt alike. One of them is enough; what has more comes first.')),
      continued(search, matches, { query: 'search', variables: variables(route), connectionOf: answer => answer.search }),
    ];
  },
};

function textOf(parameters) {
  return (parameters.get('text') ?? '').trim();
}

function variables({ parameters }) {
  return { text: textOf(parameters) };
}

function matches(edges) {
  return list(edges.map(match => [
    p({ class: 'talk-title' }, link(match.node, nameOf(match)), span({ class: 'kind' }, kindOf(match.node))),
    p({ class: 'meta' }, contextOf(match)),
  ]), 'entries');
}
