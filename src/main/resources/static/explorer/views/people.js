/** Everyone in the graph, or those who are looked for: by a text, or by how the name begins. */

import { withParameters } from '../addresses.js';
import { html } from '../dom.js';
import { filter, wordsOf } from '../parts/filter.js';
import { continued } from '../parts/more.js';
import { heading, part } from '../parts/sections.js';
import { tally } from '../parts/tally.js';
import { emptyGraph } from '../states.js';
import { count } from '../parts/words.js';

const { a, nav, p } = html;

const INITIALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export default {
  query: 'people',
  variables,
  title: () => 'People',
  news: ({ people }) => count(people.totalCount, 'person', 'people'),
  render({ people }, route) {
    const { text, initial } = chosen(route);
    const all = text === '' && initial === null;
    if (people.totalCount === 0 && all) {
      return emptyGraph();
    }
    return [
      heading(count(people.totalCount, 'person', 'people'), 'People',
        p({ class: 'lead' }, initial ? 'Sorted by name, with the number of talks on record. ' : 'With their number of talks on record, most first. ', 'Organizations have ', a({ href: '/organizations' }, 'a page of their own'), '.'),
        filter({ path: '/people', name: 'People', text, hint: 'Name, GitHub account or organization', kept: { initial } }),
        initials(text, initial)),
      part(all ? 'Everyone' : 'Those who match', people.totalCount === 0 ? p({ class: 'note' }, 'Nobody matches.')
        : continued(people, tally, { query: 'people', variables: variables(route), connectionOf: data => data.people })),
    ];
  },
};

/** What the address asks for. */
function chosen({ parameters }) {
  const initial = parameters.get('initial');
  return { text: (parameters.get('text') ?? '').trim(), initial: INITIALS.includes(initial) ? initial : null };
}

/** Each word must be in one of the person's names, or in that of an organization. */
function variables(route) {
  const { text, initial } = chosen(route);
  const conditions = wordsOf(text).map(word => {
    const has = { contains: word };
    return { OR: [{ name: has }, { aliases: { some: has } }, { github: has }, { organizations: { some: { name: has } } }] };
  });
  return {
    ...(text !== '' || initial !== null) && { where: { AND: [...conditions, ...initial === null ? [] : [{ name: { startsWith: initial } }]] } },
    ...initial !== null && { orderBy: [{ name: 'ASC' }] },
  };
}

function initials(text, chosenInitial) {
  const choice = (name, initial) => a({ 'href': withParameters('/people', { text, initial }), 'aria-current': initial === chosenInitial ? 'page' : null }, name);
  return nav({ 'class': 'choices', 'aria-label': 'First letter of the name' }, choice('all', null), INITIALS.map(letter => choice(letter, letter)));
}
