/**
 * From addresses to views. Where the browser has the Navigation API a link changes only the view; elsewhere it loads
 * the page anew, since the server answers every address with it.
 */

import { KINDS, nodeAt } from './addresses.js';
import { comeBack, leave, show } from './page.js';

const PAGES = {
  '/': 'home',
  '/search': 'search',
  '/invite': 'invite',
  '/topics': 'topics',
  '/people': 'people',
  '/organizations': 'organizations',
  '/editions': 'editions',
  '/questions': 'questions',
  '/shortlist': 'shortlist',
  '/talks': 'talks',
  '/about': 'about',
  '/compare': 'compare',
};

const STAY = 'stay';

/** What an address can hold behind its #; any other is a place on the page. */
const HELD = /^#(text|list)=/;

/** How addresses of calendars and feeds end, which are for other programs. */
const DOCUMENT = /\.(ics|atom)$/;

/** What an address leads to: a view's module, and what it is told; null where it is none of the explorer's. */
function routeOf(url) {
  const fragment = new URLSearchParams(url.hash.slice(1));
  const path = url.pathname.replace(/(.)\/+$/, '$1');
  if (DOCUMENT.test(path)) {
    return null;
  }
  const node = nodeAt(path);
  if (node) {
    return { view: node.kind, id: node.id, parameters: url.searchParams, fragment, path };
  }
  if (PAGES[path]) {
    return { view: PAGES[path], parameters: url.searchParams, fragment, path };
  }
  return KINDS.includes(path.split('/')[1]) ? { view: 'nowhere', parameters: url.searchParams, path } : null;
}

/** Shows the view of the current address, and from then on that of every link followed. */
export function startRouter() {
  window.navigation?.addEventListener('navigate', event => {
    const url = new URL(event.destination.url);
    const route = routeOf(url);
    const isPlace = event.hashChange && !HELD.test(url.hash) && !HELD.test(location.hash);
    if (route && event.canIntercept && !isPlace && event.downloadRequest === null && !event.formData) {
      const arrived = event.info !== STAY;
      leave(window.navigation.currentEntry.key);
      event.intercept({
        focusReset: 'manual',
        scroll: arrived ? 'after-transition' : 'manual',
        handler: async () => event.navigationType === 'traverse' && comeBack(event.destination.key)
          || show(route, { signal: event.signal, arrived }),
      });
    }
  });
  if (!window.navigation) {
    window.addEventListener('hashchange', () => HELD.test(location.hash) && location.reload());
  }
  // as a link it would take the place of what stands behind the #
  document.querySelector('.skip').addEventListener('click', event => {
    event.preventDefault();
    document.getElementById('main').focus();
  });
  show(routeOf(new URL(location.href)) ?? { view: 'nowhere', parameters: new URLSearchParams(), path: location.pathname }, {});
}

/** Goes to an address, if there is one. */
export function go(address) {
  if (address) {
    location.assign(address);
  }
}

/** Goes to the same page with other choices: what was in focus and in sight stays there. */
export function adjust(address) {
  if (window.navigation) {
    window.navigation.navigate(address, { info: STAY });
  } else {
    location.assign(address);
  }
}
