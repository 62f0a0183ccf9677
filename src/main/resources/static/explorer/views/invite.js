/** Whom to invite: people ranked for topics, a text or an edition, with the reasons. The choices stand in the address. */

import { html } from '../dom.js';
import { addressFor, choices, inputOf, isAsked } from '../invite/choices.js';
import { choicesForm } from '../invite/form.js';
import { leftOut, suggestions } from '../invite/suggestions.js';
import { fullName } from '../parts/links.js';
import { heading, list, part } from '../parts/sections.js';
import { count } from '../parts/words.js';

const { a, div, p } = html;

const FEW = 3;

export default {
  query: 'invite',
  variables,
  title: () => 'Whom to invite',
  news: ({ suggestAttendees }) => suggestAttendees && count(suggestAttendees.totalCount, 'person', 'people'),
  render(data, route) {
    const chosen = choices(route);
    const names = new Map(data.nodes.filter(Boolean).map(node => [node.id, fullName(node)]));
    return [
      heading('Suggested attendees', 'Whom to invite',
        p({ class: 'lead' }, 'Choose topics, paste a text or pick an edition; each suggestion says why.')),
      div({ class: 'inviting' },
        div(choicesForm(chosen, names, data.editions.nodes), leftOut(chosen, names)),
        div(isAsked(chosen) ? suggestions(data.suggestAttendees, chosen, variables(route)) : beginning(data.editions.nodes, data.topics.nodes))),
    ];
  },
};

/** Before anything is chosen: where one may begin. */
function beginning(editions, topics) {
  const called = editions.filter(({ callsFor }) => callsFor.length > 0).slice(0, FEW);
  return [p({ class: 'note' }, 'Nothing is chosen yet.'), part('For instance', list([
    ...called.map(({ id, name }) => a({ href: addressFor({ edition: id }) }, `Whom to invite for ${name}?`)),
    ...topics.map(({ id, name }) => a({ href: addressFor({ topics: id }) }, `Who could speak on ${name}?`)),
  ], 'questions'))];
}

function variables(route) {
  const chosen = choices(route);
  return { for: inputOf(chosen), asked: isAsked(chosen), chosen: [...chosen.topics, ...chosen.exclude].slice(0, 100) };
}
