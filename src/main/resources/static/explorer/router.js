/**
 * From addresses to views. Where the browser has the Navigation API a link changes only the view; elsewhere it loads
 * the page anew, since the server answers every address with it.
 */

import { KINDS, nodeAt } from './addresses.js';
import { show } from './page.js';

const PAGES = {
  '/': 'home',
  '/search': 'search',
  '/invite': 'invite',
  '/topics': 'topics',
  '/people': 'people',
  '/editions': 'editions',
  '/questions': 'questions',
};

const STAY = 'stay';

/**
 * What an address leads to: a view's module, and what it is told; null where it is none of the explorer's.
 * @param kept what the browser's history keeps beside the address
 */
function routeOf(url, kept) {
  const path = url.pathname.replace(/(.)\/+$/, '$1');
  const node = nodeAt(path);
  if (node) {
    return { view: node.kind, id: node.id, parameters: url.searchParams, path, kept };
  }
  if (PAGES[path]) {
    return { view: PAGES[path], parameters: url.searchParams, path, kept };
  }
  return KINDS.includes(path.split('/')[1]) ? { view: 'nowhere', parameters: url.searchParams, path } : null;
}

/** Shows the view of the current address, and from then on that of every link followed. */
export function startRouter() {
  window.navigation?.addEventListener('navigate', event => {
    const route = routeOf(new URL(event.destination.url), event.destination.getState());
    if (route && event.canIntercept && !event.hashChange && event.downloadRequest === null && !event.formData) {
      const arrived = event.info !== STAY;
      event.intercept({
        focusReset: 'manual',
        scroll: arrived ? 'after-transition' : 'manual',
        handler: () => show(route, { signal: event.signal, arrived }),
      });
    }
  });
  show(routeOf(new URL(location.href), window.navigation?.currentEntry?.getState()) ?? { view: 'nowhere', parameters: new URLSearchParams(), path: location.pathname }, {});
}

/** Goes to an address, if there is one. */
export function go(address) {
  if (address) {
    location.assign(address);
  }
}

/**
 * Goes to the same page with other choices: what was in focus and in sight stays there.
 * @param kept what the browser's history is to keep beside the address, where it can
 */
export function adjust(address, kept) {
  if (window.navigation) {
    window.navigation.navigate(address, { info: STAY, state: kept });
  } else {
    location.assign(address);
  }
}
