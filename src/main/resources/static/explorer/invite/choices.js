/** What is chosen on the page "Whom to invite", as its address says it. */

import { withParameters } from '../addresses.js';
import { adjust } from '../router.js';

/** A text that takes more stands behind the # of the address, which is not sent: not everything on the way takes long ones. */
const IN_ADDRESS = 4_000;

/** Where the choices are made. */
const PATH = '/invite';

/** The choices of the current address; the page may still be that of the one before. */
export function choicesNow() {
  return choices({ parameters: new URLSearchParams(location.search), fragment: new URLSearchParams(location.hash.slice(1)) });
}

/** The choices of a route, as its address says them. */
export function choices({ parameters, fragment }) {
  return {
    edition: parameters.get('edition') ?? '',
    topics: ids(parameters, 'topics'),
    paths: unique(parameters.getAll('paths')),
    text: parameters.get('text') ?? fragment.get('text') ?? '',
    asOf: parameters.get('asOf') ?? '',
    excludeTopics: ids(parameters, 'excludeTopics'),
    exclude: ids(parameters, 'exclude'),
    includePresent: parameters.get('includePresent') === 'true',
  };
}

/** Ids may also be separated by commas; paths may not, since there are files with commas in their names. */
function ids(parameters, name) {
  return unique(parameters.getAll(name).flatMap(some => some.split(',')));
}

function unique(values) {
  return [...new Set(values.filter(value => value !== ''))];
}

/** Whether there is anything to suggest for. */
export function isAsked({ edition, topics, paths, text }) {
  return edition !== '' || topics.length > 0 || paths.length > 0 || text.trim() !== '';
}

/** The choices as GraphQL's SuggestionInput. */
export function inputOf(chosen) {
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value === true || (typeof value === 'string' ? value.trim() : value).length > 0));
}

/** Goes on with these choices. */
export function choose(chosen) {
  const { text, ...others } = chosen;
  adjust(encodeURIComponent(text).length > IN_ADDRESS ? `${addressFor(others)}#${new URLSearchParams({ text })}` : addressFor(chosen));
}

/** The address of all these choices. */
export function addressFor(chosen, path = PATH) {
  return withParameters(path, chosen);
}
