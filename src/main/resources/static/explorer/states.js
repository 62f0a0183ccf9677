/** What stands in the place of a view: while it loads, when it fails, when there is nothing at the address. */

import { html } from './dom.js';
import { capital } from './parts/words.js';

const { a, button, div, h1, h2, li, p, ul } = html;

const CAUSES = {
  OFFLINE: ['The service does not answer', 'It may be starting, or the connection is gone.'],
  UNAVAILABLE: ['The graph cannot be reached', 'The service is there, its database is not. That often passes.'],
  TIMEOUT: ['The answer took too long', 'The question may be large, or the service busy.'],
  OVERLOADED: ['The service is busy', 'It answers others at the moment.'],
  RATE_LIMITED: ['So much was asked from here', 'The service answers each client only so much in a minute.'],
  UNAUTHENTICATED: ['The service answers only who signs in', 'Reading is closed here.'],
  LIMIT_EXCEEDED: ['The question is too large', 'The service answers only so much at once.'],
  BAD_REQUEST: ['The service does not accept this question', 'Something in the address may be wrong.'],
  INTERNAL_ERROR: ['Something went wrong', 'The fault is on the service’s side; its log says more.'],
};

/** Grey lines in the place of a page's. */
export function skeleton() {
  return div({ class: 'skeleton', 'aria-hidden': 'true' }, Array.from({ length: 7 }, () => div()));
}

/** What went wrong, with a way to try again, and one to the same page without what its address asks for. */
export function failed(failure, retry) {
  const [title, hint] = CAUSES[failure.code] ?? CAUSES.INTERNAL_ERROR;
  return div({ class: 'state', role: 'alert' },
    h1(title),
    p(hint),
    p({ class: 'quiet' }, failure.message),
    p(button({ type: 'button', onclick: retry }, 'Try again')),
    location.search !== '' && p(a({ href: location.pathname }, 'Begin anew')));
}

/** Why a question was refused, beside the form that it was asked with. */
export function refused(failure) {
  const [title] = CAUSES[failure.code];
  return div({ class: 'state', role: 'alert' },
    h2(title),
    p(capital(withoutField(failure.message))),
    p({ class: 'quiet' }, 'Change it in the form, or ', a({ href: location.pathname }, 'begin anew'), '.'));
}

/** A message as a page says it: the service begins it with the name of the GraphQL field. */
function withoutField(message) {
  return message.replace(/^\w+: /, '');
}

/** There is no node with this id, or no such page. */
export function nowhere(id) {
  return div({ class: 'state' },
    h1('Not found'),
    p(id ? ['The graph has no ', html.code(id), '. It may have been renamed, or the address mistyped.']
      : 'There is no page at this address.'),
    p('Search above, or begin with:'),
    ul({ class: 'plain' },
      li(a({ href: '/' }, 'What is in the graph')),
      li(a({ href: '/topics' }, 'Topics')),
      li(a({ href: '/people' }, 'People')),
      li(a({ href: '/editions' }, 'Editions'))));
}

/** There is nothing in the graph yet. */
export function emptyGraph() {
  return div({ class: 'state' },
    h1('The graph is empty'),
    p('Nothing has been loaded yet. The service loads its seed at the start, unless ',
      html.code('ferrograph.seed.location'), ' says ', html.code('none'), '; the README says how to give it data.'));
}
