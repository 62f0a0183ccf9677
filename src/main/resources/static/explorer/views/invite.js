/** Whom to invite: people ranked for topics, a text or an edition, with the reasons. The choices stand in the address. */

import { html } from '../dom.js';
import { takenFor } from '../invite/asked.js';
import { addressFor, choices, inputOf, isAsked } from '../invite/choices.js';
import { choicesForm } from '../invite/form.js';
import { leftOut, suggestions } from '../invite/suggestions.js';
import { fullName } from '../parts/links.js';
import { facts, heading, list, part } from '../parts/sections.js';
import { count } from '../parts/words.js';
import { refused } from '../states.js';

const { a, div, p } = html;

const FEW = 3;

export default {
  query: 'invite',
  variables,
  title: () => 'Whom to invite',
  variablesIfRefused,
  news: ({ suggestAttendees }, failure) => failure ? 'No answer' : suggestAttendees && count(suggestAttendees.totalCount, 'person', 'people'),
  render(data, route, failure) {
    const chosen = choices(route);
    const names = new Map(data.nodes.filter(Boolean).map(node => [node.id, fullName(node)]));
    return [
      heading('Suggested attendees', 'Whom to invite',
        p({ class: 'lead choosing' }, 'Choose topics, paste a text or pick an edition; each suggestion says why.'),
        isAsked(chosen) && onPaper(chosen, names)),
      div({ class: 'inviting' },
        div(choicesForm(chosen, names), leftOut(chosen, names)),
        div({ class: 'answers' }, isAsked(chosen) && p({ class: 'note asked-before' }, 'The form has changed; these are the answers to the earlier question.'), failure ? refused(failure)
          : isAsked(chosen) ? [takenFor(data.askedTopics, chosen, names), suggestions(data.suggestAttendees, chosen, names, variables(route))]
            : data.latest ? beginning(data.latest.nodes, data.topics.nodes) : null)),
    ];
  },
};

/** The question, which on the screen stands in the form. */
function onPaper({ edition, topics, paths, text, asOf, includePresent, excludeTopics, exclude }, names) {
  const named = ids => ids.map(id => names.get(id) ?? id).join(', ');
  return div({ class: 'on-paper' }, facts([
    ['Topics', named(topics)],
    ['Edition', edition !== '' && named([edition])],
    ['Files', paths.join(', ')],
    ['As of', asOf],
    ['Topics that do not count', named(excludeTopics)],
    ['Left out', named(exclude)],
    ['Also', includePresent && 'those who speak or were seen at the edition or are named in its call'],
    ['Text', text.trim()],
  ]));
}

/** Before anything is chosen: where one may begin. */
function beginning(editions, topics) {
  const called = editions.filter(({ callsFor }) => callsFor.length > 0).slice(0, FEW);
  return [p({ class: 'note' }, 'Nothing is chosen yet.'), part('For instance', list([
    ...called.map(({ id, name }) => a({ href: addressFor({ edition: id }) }, `Whom to invite for ${name}?`)),
    ...topics.map(({ id, name }) => a({ href: addressFor({ topics: id }) }, `Who could speak on ${name}?`)),
  ], 'questions'))];
}

/** The form alone; an id that is none has no name. */
function variablesIfRefused(route) {
  return { ...variables(route), for: {}, asked: false };
}

function variables(route) {
  const chosen = choices(route);
  return { for: inputOf(chosen), asked: isAsked(chosen), chosen: [chosen.edition, ...chosen.topics, ...chosen.excludeTopics, ...chosen.exclude].filter(id => id !== '').slice(0, 100) };
}
