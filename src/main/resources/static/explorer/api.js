/** Asks the service: a query by the name of its file in queries/, and its variables. */

const PATIENCE = 15_000;

/** How often a question is asked that the service is too busy for. */
const ATTEMPTS = 3;

const texts = new Map();

/** What went wrong, by the code that the service gives its errors, or OFFLINE where it does not answer at all. */
class Failure extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** The text of a query. */
export function queryText(name) {
  if (!texts.has(name)) {
    texts.set(name, read(name).catch(failure => {
      texts.delete(name);
      throw failure;
    }));
  }
  return texts.get(name);
}

async function read(name) {
  const response = await reach(new URL(`queries/${name}.graphql`, import.meta.url));
  if (!response.ok) {
    throw new Failure('OFFLINE', `The query ${name} could not be fetched (${response.status}).`);
  }
  return response.text();
}

/**
 * The data that answers a query.
 * @throws {Failure} where there is none, or `signal` has aborted
 */
export async function ask(name, variables = {}, signal) {
  const query = await queryText(name);
  const response = await patiently('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.any([AbortSignal.timeout(PATIENCE), signal].filter(Boolean)),
  });
  const answer = await response.json().catch(() => ({}));
  // a value that is wrong in the graph is missing on the page; an error that takes a root field away is a failure
  const error = answer.errors?.find(({ path }) => !path || (answer.data?.[path[0]] ?? null) === null);
  if (error) {
    throw new Failure(error.extensions?.code ?? 'INTERNAL_ERROR', error.message);
  }
  if (!response.ok || !answer.data) {
    throw new Failure('OFFLINE', `The service answered with status ${response.status}.`);
  }
  return answer.data;
}

/** Asks again, when the service says to, where it is too busy. */
async function patiently(address, options) {
  for (let attempt = 1; ; attempt++) {
    const response = await reach(address, options);
    const wait = Number(response.headers.get('Retry-After'));
    if (response.status !== 503 || !wait || attempt === ATTEMPTS) {
      return response;
    }
    await new Promise(resolve => setTimeout(resolve, wait * 1000));
  }
}

async function reach(address, options) {
  try {
    return await fetch(address, options);
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
