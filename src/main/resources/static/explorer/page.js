/** Shows views: waits for their data, and says what went wrong. What is there stays until the new view is ready. */

import { ask, unreachable } from './api.js';
import { fill, html } from './dom.js';
import { failed, nowhere, skeleton } from './states.js';
import { behind } from './behind.js';

const SOON = 250;

/** What the service answers where the question is to blame, not the service. */
const REFUSED = ['BAD_REQUEST', 'LIMIT_EXCEEDED'];

/** The view asked for last; what comes later of another one is not shown. */
let latest = null;

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
  latest = route;
  try {
    const page = await prepare(route, signal);
    if (isWanted()) {
      put(page, route, arrived);
    }
  } catch (failure) {
    if (failure.name !== 'AbortError' && isWanted()) {
      put({ title: 'No answer', content: failed(failure, () => show(route, { arrived: true })) }, route, true);
    }
  } finally {
    clearTimeout(late);
    if (isWanted()) {
      main.removeAttribute('aria-busy');
    }
  }
}

async function prepare(route, signal) {
  const { default: view } = await import(`./views/${route.view}.js`).catch(() => {
    throw unreachable();
  });
  const variables = view.variables?.(route) ?? {};
  const query = view.queryFor?.(route) ?? view.query;
  let failure = null;
  const data = query ? await ask(query, variables, signal).catch(refusal => {
    failure = refusal;
    return instead(view, route, refusal, signal);
  }) : null;
  if (view.missing?.(data)) {
    return { title: 'Not found', content: nowhere(route.id) };
  }
  const title = view.title(data, route);
  return { title, news: view.news?.(data, failure) ?? title, content: view.render(data, route, failure), query, variables };
}

/** The data for a view that has something to show where its question is refused, such as the form for another one. */
function instead(view, route, failure, signal) {
  if (view.variablesIfRefused && REFUSED.includes(failure.code)) {
    return ask(view.query, view.variablesIfRefused(route), signal);
  }
  throw failure;
}

function put({ title, news: said = title, content, query, variables }, route, arrived) {
  document.title = title === 'Ferrograph' ? title : `${title} · Ferrograph`;
  const kept = arrived ? null : document.activeElement?.id;
  fill(main, html.div({ class: 'view' }, query && behind(query, variables), content));
  for (const link of document.querySelectorAll('.bar nav a')) {
    link.ariaCurrent = link.pathname === route.path ? 'page' : null;
  }
  if (arrived || kept) {
    (document.getElementById(kept) ?? main).focus({ preventScroll: true });
    news.textContent = said;
  }
}

function wait() {
  main.setAttribute('aria-busy', 'true');
  if (!main.querySelector('.view')) {
    fill(main, skeleton());
  }
}
