import assert from 'node:assert/strict'
import { buildClientSchema, getIntrospectionQuery } from 'graphql'

/** Where the service under test answers. */
export const address = process.env.FERROGRAPH_URL ?? 'http://127.0.0.1:8080/graphql'

/**
 * Asks by POST, without any client.
 *
 * @returns the response's status and body
 */
export async function ask(query, variables = {}) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, body: await response.json() }
}

/** @returns the data of an answer that has no errors */
export async function data(query, variables) {
  const { status, body } = await ask(query, variables)
  if (status !== 200 || body.errors) {
    throw new Error(`${status} ${JSON.stringify(body.errors)} to ${query}`)
  }
  return body.data
}

export const introspection = await data(getIntrospectionQuery({ oneOf: true }))

export const schema = buildClientSchema(introspection)

/**
 * A `fetch` that records what it sends.
 *
 * @returns the function, and the requests so far: each with its method, its parameters and the answer's status
 */
export function recorder() {
  const requests = []
  return {
    requests,
    fetch: async (input, init = {}) => {
      const url = new URL(input)
      const method = init.method ?? 'GET'
      const parameters = method === 'GET' ? Object.fromEntries(url.searchParams) : JSON.parse(init.body)
      const response = await fetch(input, init)
      requests.push({ method, parameters, status: response.status })
      return response
    },
  }
}

/** @returns the messages that reach the console as warnings or errors from now on, in this test */
export function warnings(t) {
  const messages = []
  for (const level of ['warn', 'error']) {
    t.mock.method(console, level, (...parts) => messages.push(parts.map(String).join(' ')))
  }
  return messages
}

/** Fails with the first of the messages, as there may be hundreds like it. */
export function assertNone(messages) {
  assert.ok(messages.length === 0, `${messages.length} warnings, such as: ${messages[0]}`)
}
