/** Asks the service: a query by the name of its file in queries/, a mutation by that in mutations/, and variables. */

import { firstQuestion, requestOf } from './question.js';

const PATIENCE = 15_000;

/** A change counts only when the seed has been loaded with it. */
const PATIENCE_TO_CHANGE = 120_000;

/** What the service answers when it is too busy, or the reader has asked too much for a while. */
const BUSY = [429, 503];

/** How often a question is asked then. */
const ATTEMPTS = 3;

/** A longer wait than that in all, in seconds, is for the reader to decide. */
const LONGEST_WAIT = 60;

const texts = new Map(firstQuestion && [[firstQuestion.file, Promise.resolve(firstQuestion.query)]]);

/** What stands in the page, perhaps asked already; null once the answer was taken. */
let asked = firstQuestion;

/** Tells, by an event `change`, that something in the graph was changed from here. */
export const graph = new EventTarget();

/** What went wrong, by the code that the service gives its errors, or OFFLINE where it does not answer at all. */
class Failure extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** The text of a query. */
export function queryText(name) {
  return documentText(`/explorer/queries/${name}.graphql`);
}

/** The text of a mutation. */
export function mutationText(name) {
  return documentText(`/explorer/mutations/${name}.graphql`);
}

function documentText(file) {
  if (!texts.has(file)) {
    texts.set(file, read(file).catch(failure => {
      texts.delete(file);
      throw failure;
    }));
  }
  return texts.get(file);
}

async function read(file) {
  const response = await reach(file);
  if (!response.ok) {
    throw new Failure('OFFLINE', `${file} could not be fetched (${response.status}).`);
  }
  return response.text();
}

/**
 * The data that answers a query.
 * @throws {Failure} where there is none, or `signal` has aborted
 */
export async function ask(name, variables = {}, signal) {
  const query = await queryText(name);
  const body = JSON.stringify({ query, variables });
  const first = asked?.body === body ? asked.response : null;
  if (first) {
    asked = null;
  }
  const response = await patiently('/graphql', requestOf(body), signal, first);
  return dataOf(response);
}

/**
 * Has an editor change something. It is tried once, since the service may do it even where its answer is lost.
 * @param editor who signs in for this alone, by name and password
 * @throws {Failure} where it was not done, or in the code TIMEOUT or OFFLINE perhaps was
 */
export async function change(mutation, variables, editor) {
  const query = await mutationText(mutation);
  const response = await reachAs(editor, '/graphql', requestOf(JSON.stringify({ query, variables })));
  const data = await dataOf(response);
  graph.dispatchEvent(new Event('change'));
  return data;
}

/**
 * What is open for editors to answer.
 * @throws {Failure} where it is not told
 */
export async function openQuestions(editor) {
  const response = await reachAs(editor, '/curation/questions', {});
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Failure(response.status === 401 ? 'UNAUTHENTICATED' : 'BAD_REQUEST', answer.detail ?? `The service answered with status ${response.status}.`);
  }
  return answer;
}

function reachAs({ name, password }, address, options) {
  return reach(address, {
    ...options,
    // otherwise the browser itself asks for a password where this one is wrong
    credentials: 'omit',
    headers: { ...options.headers, Authorization: `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${name}:${password}`)))}` },
    signal: AbortSignal.timeout(PATIENCE_TO_CHANGE),
  });
}

async function dataOf(response) {
  const answer = await response.json().catch(() => ({}));
  // a value that is wrong in the graph is missing on the page; an error that takes a root field away is a failure
  const error = answer.errors?.find(({ path }) => !path || (answer.data?.[path[0]] ?? null) === null);
  if (error) {
    throw new Failure(error.extensions?.code ?? 'INTERNAL_ERROR', error.message);
  }
  if (response.status === 401) {
    throw new Failure('UNAUTHENTICATED', 'The service answers only who signs in.');
  }
  if (!response.ok || !answer.data) {
    throw new Failure('OFFLINE', `The service answered with status ${response.status}.`);
  }
  return answer.data;
}

/**
 * Asks again, when the service says to, where it is too busy.
 * @param first the promise of the first answer, where it has been asked for already
 */
async function patiently(address, options, signal, first = null) {
  for (let attempt = 1, waited = 0; ; attempt++) {
    const until = AbortSignal.any([AbortSignal.timeout(PATIENCE), signal].filter(Boolean));
    const response = await (attempt === 1 && first ? reached(orAborted(first, until)) : reach(address, { ...options, signal: until }));
    const wait = Number(response.headers.get('Retry-After'));
    waited += wait;
    if (!BUSY.includes(response.status) || !(wait > 0 && waited <= LONGEST_WAIT) || attempt === ATTEMPTS) {
      return response;
    }
    await pause(wait * 1000, signal);
  }
}

/** Waits, unless the signal aborts. */
function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const end = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(end);
      reject(signal.reason);
    }, { once: true });
  });
}

function reach(address, options) {
  return reached(fetch(address, options));
}

/** The promise, unless the signal aborts before. */
function orAborted(promise, signal) {
  return Promise.race([promise, new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))]);
}

async function reached(response) {
  try {
    return await response;
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
    throw error.name === 'TimeoutError' ? new Failure('TIMEOUT', 'No answer in time.')
      : unreachable();
  }
}

/** The failure where nothing answers. */
export function unreachable() {
  return new Failure('OFFLINE', 'The service could not be reached.');
}
