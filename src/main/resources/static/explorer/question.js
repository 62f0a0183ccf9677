/** Asks what the page is about at once, while the modules that show it are on their way; `api.js` takes the answer. */

/** A request for the answer to a question, of which `body` is the JSON. */
export function requestOf(body) {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body,
  };
}

/**
 * The file of the question that stands in the page, and its text; if it is asked at once, also the body of the request
 * and the promise of the response. Null where none stands there.
 */
export const firstQuestion = asked(document.getElementById('question'));

function asked(place) {
  if (!place) {
    return null;
  }
  const { file, query, variables } = JSON.parse(place.textContent);
  if (!variables) {
    return { file, query };
  }
  const body = JSON.stringify({ query, variables });
  const response = fetch('/graphql', requestOf(body));
  // who takes the answer hears of a failure
  response.catch(() => {});
  return { file, query, body, response };
}
