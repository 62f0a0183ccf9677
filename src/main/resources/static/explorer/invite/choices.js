/** What is chosen on the page "Whom to invite", as its address says it. */

import { withParameters } from '../addresses.js';

/** The choices in an address's parameters. */
export function choices(parameters) {
  return {
    edition: parameters.get('edition') ?? '',
    topics: unique(parameters.getAll('topics')),
    text: parameters.get('text') ?? '',
    asOf: parameters.get('asOf') ?? '',
    exclude: unique(parameters.getAll('exclude')),
    includePresent: parameters.get('includePresent') === 'true',
  };
}

function unique(ids) {
  return [...new Set(ids.flatMap(some => some.split(',')).filter(id => id !== ''))];
}

/** Whether there is anything to suggest for. */
export function isAsked({ edition, topics, text }) {
  return edition !== '' || topics.length > 0 || text.trim() !== '';
}

/** The choices as GraphQL's SuggestionInput. */
export function inputOf(chosen) {
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value === true || value.length > 0));
}

/** The address of these choices. */
export function addressFor(chosen, path = '/invite') {
  return withParameters(path, chosen);
}
