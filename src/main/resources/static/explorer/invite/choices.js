/** What is chosen on the page "Whom to invite", as its address says it. */

import { withParameters } from '../addresses.js';
import { adjust } from '../router.js';

/** A text that takes more in an address stays out of it, since not everything on the way takes long ones. */
const IN_ADDRESS = 4_000;

/** The choices of a route: those in its address, and a long text that the browser's history keeps beside it. */
export function choices({ parameters, kept }) {
  return {
    edition: parameters.get('edition') ?? '',
    topics: unique(parameters.getAll('topics')),
    paths: unique(parameters.getAll('paths')),
    text: parameters.get('text') ?? kept?.text ?? '',
    asOf: parameters.get('asOf') ?? '',
    exclude: unique(parameters.getAll('exclude')),
    includePresent: parameters.get('includePresent') === 'true',
  };
}

function unique(ids) {
  return [...new Set(ids.flatMap(some => some.split(',')).filter(id => id !== ''))];
}

/** Whether there is anything to suggest for. */
export function isAsked({ edition, topics, paths, text }) {
  return edition !== '' || topics.length > 0 || paths.length > 0 || text.trim() !== '';
}

/** The choices as GraphQL's SuggestionInput. */
export function inputOf(chosen) {
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value === true || value.length > 0));
}

/** Goes on with these choices. */
export function choose(chosen) {
  const { text, ...others } = chosen;
  if (window.navigation && encodeURIComponent(text).length > IN_ADDRESS) {
    adjust(addressFor(others), { text });
  } else {
    adjust(addressFor(chosen));
  }
}

/** The address of all these choices. */
export function addressFor(chosen, path = '/invite') {
  return withParameters(path, chosen);
}
