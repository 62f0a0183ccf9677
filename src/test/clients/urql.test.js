import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { cacheExchange, Client, fetchExchange } from '@urql/core'
import { cacheExchange as graphcache } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { persistedExchange } from '@urql/exchange-persisted'
import { isObjectType, print } from 'graphql'
import { embedded } from './embedded.js'
import { queries, withIds } from './explorer.js'
import { address, assertNone, data, introspection, recorder, schema, warnings } from './service.js'

function client(...exchanges) {
  const { fetch, requests } = recorder()
  return { urql: new Client({ url: address, fetch, exchanges: [...exchanges, fetchExchange] }), requests }
}

function normalising(options) {
  return client(
    graphcache({
      schema: introspection,
      keys: Object.fromEntries(embedded.map((type) => [type, () => null])),
      ...options,
    }),
  )
}

/** @returns the data of an answer that has no errors */
async function answered(promise) {
  const { data, error } = await promise
  assert.equal(error?.message, undefined)
  return data
}

const PEOPLE = `query People($first: Int, $after: String) {
  people(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id name }
  }
}`

const FACTS = `query Facts($after: String) {
  people(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      name
      affiliations { from to organization { name sources { title url } } source { title url } }
      works { role entry since until topic { name } source { title url } }
      sources { title url }
    }
  }
}`

test('urql asks by GET as it does by default', async () => {
  const { urql, requests } = client(cacheExchange)

  const { person } = await answered(
    urql.query('query Person($id: ID!) { person(id: $id) { name } }', { id: 'person:gary-guo' }),
  )

  assert.equal(person.name, 'Gary Guo')
  assert.deepEqual(requests.map(({ method, status }) => [method, status]), [['GET', 200]])
})

test('urql passes lists, objects, enum values and null as variables', async () => {
  const { urql, requests } = client()
  const variables = {
    where: { AND: [{ name: { contains: 'ö' } }, { NOT: { talks: { none: { title: { eq: null } } } } }] },
    orderBy: [{ name: 'DESC' }],
    first: 3,
    after: null,
  }
  const query = `query People($where: PersonWhere, $orderBy: [PersonOrder!], $first: Int, $after: String) {
    people(where: $where, orderBy: $orderBy, first: $first, after: $after) { nodes { name } }
  }`

  assert.deepEqual(await answered(urql.query(query, variables)), await data(query, variables))
  assert.equal(requests[0].method, 'GET')
})

test('urql asks by POST what is too long for an address', async () => {
  const { urql, requests } = client()
  const ids = (await data('{ topics(first: 100) { nodes { id } } }')).topics.nodes.map(({ id }) => id)

  const { nodes } = await answered(urql.query('query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }))

  assert.deepEqual(nodes.map(({ id }) => id), ids)
  assert.equal(requests[0].method, 'POST')
})

test("urql gets the code of a request's error", async () => {
  const { urql } = client()

  const { data, error } = await urql.query('{ nothing }', {})

  assert.equal(data, undefined)
  assert.equal(error.networkError, undefined)
  assert.deepEqual(error.graphQLErrors.map(({ extensions }) => extensions.code), ['BAD_REQUEST'])
  assert.match(error.message, /nothing/)
})

test("urql gets the code and the path of a field's error, and the data of the other fields", async () => {
  const { urql } = client()

  const { data, error } = await urql.query(
    `{
      way: path(from: "person:gary-guo", to: "topic:rcu", maxLength: 99) { length }
      person(id: "person:gary-guo") { name }
    }`,
    {},
  )

  assert.deepEqual(error.graphQLErrors.map(({ path, extensions }) => [path, extensions.code]), [
    [['way'], 'BAD_REQUEST'],
  ])
  assert.deepEqual(data, { way: null, person: { name: 'Gary Guo' } })
})

test('urql walks through all people by cursor', async () => {
  const { urql } = client(cacheExchange)
  const people = []
  let page = { hasNextPage: true }
  while (page.hasNextPage) {
    const answer = await answered(urql.query(PEOPLE, { first: 50, after: page.endCursor }))
    people.push(...answer.people.nodes.map(({ id }) => id))
    page = answer.people.pageInfo
  }

  const { statistics } = await data('{ statistics { people } }')
  assert.equal(people.length, statistics.people)
  assert.equal(new Set(people).size, statistics.people)
})

test('every type with data has an id, but for those that belong to the object that holds them', () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')
  const without = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .filter((type) => ![schema.getQueryType(), schema.getMutationType()].includes(type))
    .filter((type) => type.getFields().id?.type.toString() !== 'ID!')
    .map(({ name }) => name)

  assert.deepEqual(without.filter((name) => !embedded.includes(name)), [])
  assert.deepEqual(embedded.filter((name) => !without.includes(name)), [])
  assert.deepEqual(embedded.filter((name) => !readme.includes(`\`${name}\``)), [])
})

test('graphcache keeps the affiliations, works and sources of all people apart', async (t) => {
  const messages = warnings(t)
  const { urql } = normalising()
  const facts = withIds(FACTS)
  const cursors = []
  let page = { hasNextPage: true }
  while (page.hasNextPage) {
    cursors.push(page.endCursor)
    page = (await answered(urql.query(facts, { after: page.endCursor }))).people.pageInfo
  }

  for (const after of cursors) {
    const kept = await answered(urql.query(facts, { after }, { requestPolicy: 'cache-only' }))
    assert.deepEqual(kept, await data(print(facts), { after }))
  }
  assertNone(messages)
})

test("graphcache answers the explorer's queries as the service does, without a warning", async (t) => {
  const messages = warnings(t)
  const { urql } = normalising()
  const documents = queries.map((query) => ({ ...query, document: withIds(query.text) }))
  for (const { document, variables } of documents) {
    await answered(urql.query(document, variables))
  }

  for (const { name, document, variables } of documents) {
    const kept = await answered(urql.query(document, variables, { requestPolicy: 'cache-only' }))
    assert.deepEqual(kept, await data(print(document), variables), name)
  }
  assertNone(messages)
})

test('graphcache joins the pages of a connection', async (t) => {
  const messages = warnings(t)
  const { urql } = normalising({ resolvers: { Query: { people: relayPagination() } } })
  let page = { hasNextPage: true }
  let people
  while (page.hasNextPage) {
    ;({ people } = await answered(urql.query(PEOPLE, { first: 100, after: page.endCursor })))
    page = people.pageInfo
  }

  assert.equal(new Set(people.nodes.map(({ id }) => id)).size, people.totalCount)
  assert.equal(people.nodes.length, people.totalCount)
  assertNone(messages)
})

test('urql asks by hash where the service knows the query, and with the whole query where not', async () => {
  const { urql, requests } = client(persistedExchange())
  const title = async () => {
    const query = 'query Talk($id: ID!) { talk(id: $id) { title } }'
    return (await answered(urql.query(query, { id: 'talk:kangrejos-2023/rust-in-v4l2' }))).talk.title
  }

  assert.equal(await title(), 'Rust in V4L2')
  assert.ok(!requests[0].parameters.query)
  const asked = requests.length
  assert.ok(asked <= 2)

  assert.equal(await title(), 'Rust in V4L2')
  assert.equal(requests.length, asked + 1)
})
