/** Shows views: waits for their data, and says what went wrong. What is there stays until the new view is ready. */

import { ask, graph, unreachable } from './api.js';
import { fill, html } from './dom.js';
import { failed, nowhere, skeleton } from './states.js';
import { behind } from './behind.js';

const SOON = 250;

/** What the service answers where the question is to blame, not the service. */
const REFUSED = ['BAD_REQUEST', 'LIMIT_EXCEEDED'];

/** The view asked for last; what comes later of another one is not shown. */
let latest = null;

/** The page that is there: its key in the browser's history, its path, and whether it is made anew for who comes back. */
let shown = null;

/** So many pages stay as they were left. */
const PAGES_LEFT = 10;

/** Pages as they were left, by their key in the browser's history. */
const pagesLeft = new Map();

const RELEASES = ['pointerup', 'pointercancel'];

/** A press that ends elsewhere may not be told. */
const LONGEST_PRESS = 1_000;

let pressed = false;

addEventListener('pointerdown', () => { pressed = true; }, true);
RELEASES.forEach(each => addEventListener(each, () => { pressed = false; }, true));

const main = document.getElementById('main');
const news = document.getElementById('news');

/**
 * Shows the view of a route.
 * @param route its view, and the id or the parameters that the address carries
 * @param signal aborts when another address has been asked for
 * @param arrived whether the reader has come from another page, so that the focus goes to the new heading
 */
export async function show(route, { signal, arrived = false }) {
  const isWanted = () => latest === route && !signal?.aborted;
  const late = setTimeout(() => isWanted() && wait(), SOON);
  const typed = arrived ? null : typedText();
  latest = route;
  try {
    const page = await prepare(route, signal);
    await released();
    if (isWanted()) {
      put(page, route, arrived, typed);
    }
  } catch (failure) {
    if (failure.name !== 'AbortError' && isWanted()) {
      put({ title: 'No answer', content: failed(failure, () => show(route, { arrived: true })), alwaysAnew: true }, route, true);
    }
  } finally {
    clearTimeout(late);
    if (isWanted()) {
      main.removeAttribute('aria-busy');
    }
  }
}

/** Waits while something is pressed: what is taken away between press and release is not clicked. */
function released() {
  return pressed && new Promise(resolve => {
    setTimeout(resolve, LONGEST_PRESS);
    RELEASES.forEach(each => addEventListener(each, () => setTimeout(resolve), { once: true }));
  });
}

/** Keeps the page that is shown as it is, with what was fetched and unfolded, for who comes back to it. */
export function leave(key) {
  pagesLeft.delete(key);
  // what was asked for last may not be there yet, and what is there belongs to another address
  if (shown?.key === key && !shown.alwaysAnew) {
    pagesLeft.set(key, { page: shown, title: document.title, content: [...main.childNodes], focus: document.activeElement });
    if (pagesLeft.size > PAGES_LEFT) {
      pagesLeft.delete(pagesLeft.keys().next().value);
    }
  }
}

/** Shows the page that was left with this key; false where it is not there any more. */
export function comeBack(key) {
  const left = pagesLeft.get(key);
  if (!left) {
    return false;
  }
  latest = null;
  shown = left.page;
  main.removeAttribute('aria-busy');
  document.title = left.title;
  fill(main, left.content);
  // forms say again what the page was made for
  main.querySelectorAll('form').forEach(form => form.reset());
  main.querySelector('.stale')?.classList.remove('stale');
  markNavigation(shown.path);
  (left.focus.isConnected && left.focus !== document.body ? left.focus : main).focus({ preventScroll: true });
  main.dispatchEvent(new Event('return'));
  return true;
}

// who goes back sees what has been changed
graph.addEventListener('change', () => {
  pagesLeft.clear();
  if (shown) {
    shown.alwaysAnew = true;
  }
});

async function prepare(route, signal) {
  const { default: view } = await import(`./views/${route.view}.js`).catch(() => {
    throw unreachable();
  });
  const variables = view.variables?.(route) ?? {};
  const query = view.queryFor?.(route) ?? view.query;
  let failure = null;
  const data = view.load ? await view.load(route, signal) : query ? await ask(query, variables, signal).catch(refusal => {
    failure = refusal;
    return instead(view, route, refusal, signal);
  }) : null;
  if (view.missing?.(data)) {
    return { title: 'Not found', content: nowhere(route.id) };
  }
  const title = view.title(data, route);
  return { title, news: view.news?.(data, failure) ?? title, content: view.render(data, route, failure), query, variables, alwaysAnew: view.alwaysAnew };
}

/** The data for a view that has something to show where its question is refused, such as the form for another one. */
function instead(view, route, failure, signal) {
  if (view.variablesIfRefused && REFUSED.includes(failure.code)) {
    return ask(view.query, view.variablesIfRefused(route), signal);
  }
  throw failure;
}

/** What stands in the fields of forms, by their ids. */
function typedText() {
  return new Map([...main.querySelectorAll('form :is(input, textarea)[id]')].filter(({ type }) => type !== 'checkbox')
    .map(({ id, value }) => [id, value]));
}

/** Writes again what was typed while the page was on its way, which knows nothing of it. */
function typeAgain(texts) {
  for (const [id, text] of texts) {
    const field = document.getElementById(id);
    if (field) {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}

/** @param typed what stood in forms when the page was asked for; null where they were those of another page */
function put({ title, news: said = title, content, query, variables, alwaysAnew = false }, route, arrived, typed = null) {
  document.title = title === 'Ferrograph' ? title : `${title} · Ferrograph`;
  const kept = arrived ? null : document.activeElement?.id;
  const since = typed === null ? [] : [...typedText()].filter(([id, text]) => typed.has(id) && text !== typed.get(id));
  fill(main, html.div({ class: 'view' }, query && behind(query, variables), content));
  shown = { key: window.navigation?.currentEntry.key, path: route.path, alwaysAnew };
  markNavigation(route.path);
  typeAgain(since);
  if (arrived || kept) {
    const place = document.getElementById(kept) ?? main;
    // what is folded can't have the focus
    place.closest('details')?.setAttribute('open', '');
    place.focus({ preventScroll: true });
    news.textContent = said;
  }
}

function markNavigation(path) {
  for (const link of document.querySelectorAll('.bar nav a')) {
    link.ariaCurrent = link.pathname === path ? 'page' : null;
  }
}

function wait() {
  main.setAttribute('aria-busy', 'true');
  if (!main.querySelector('.view')) {
    fill(main, skeleton());
  }
}
