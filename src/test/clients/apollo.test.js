import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client/core'
import { loadDevMessages, loadErrorMessages } from '@apollo/client/dev'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { relayStylePagination } from '@apollo/client/utilities'
import { isAbstractType, parse, print } from 'graphql'
import { filter, firstValueFrom } from 'rxjs'
import { queries, withIds } from './explorer.js'
import { address, assertNone, data, recorder, schema, warnings } from './service.js'

loadDevMessages()
loadErrorMessages()

const possibleTypes = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type) && !type.name.startsWith('__'))
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
)

function client({ link, typePolicies } = {}) {
  const { fetch, requests } = recorder()
  const http = new HttpLink({ uri: address, fetch })
  return {
    apollo: new ApolloClient({
      link: link ? link.concat(http) : http,
      cache: new InMemoryCache({ possibleTypes, typePolicies }),
    }),
    requests,
  }
}

/** @returns what is asked for, without the type names that Apollo asks for too */
const plain = (data) => JSON.parse(JSON.stringify(data, (key, value) => (key === '__typename' ? undefined : value)))

test('Apollo Client asks by POST', async () => {
  const { apollo, requests } = client()

  const { data } = await apollo.query({
    query: parse('query Person($id: ID!) { person(id: $id) { name } }'),
    variables: { id: 'person:gary-guo' },
  })

  assert.equal(data.person.name, 'Gary Guo')
  assert.deepEqual(requests.map(({ method, status }) => [method, status]), [['POST', 200]])
})

test('Apollo Client asks by GET where it is told to', async () => {
  const { apollo, requests } = client()

  const { data } = await apollo.query({
    query: parse('query Person($id: ID!) { person(id: $id) { name } }'),
    variables: { id: 'person:gary-guo' },
    context: { fetchOptions: { method: 'GET' } },
  })

  assert.equal(data.person.name, 'Gary Guo')
  assert.deepEqual(requests.map(({ method, status }) => [method, status]), [['GET', 200]])
})

test("Apollo Client's cache joins what queries of different kinds say of a node", async () => {
  const { apollo } = client()
  await apollo.query({ query: parse('{ person(id: "person:gary-guo") { id name } }') })
  await apollo.query({
    query: parse('{ node(id: "topic:klint") { id ... on Topic { name contributors { nodes { id github } } } } }'),
  })

  const { 'Person:person:gary-guo': person, 'Tool:topic:klint': topic } = apollo.cache.extract()
  assert.deepEqual(person, { __typename: 'Person', id: 'person:gary-guo', name: 'Gary Guo', github: 'nbdd0121' })
  assert.equal(topic.name, 'klint')
  assert.deepEqual(
    apollo.readFragment({ id: 'Tool:topic:klint', fragment: parse('fragment name on Topic { name }') }),
    { __typename: 'Tool', name: 'klint' },
  )
})

test('Apollo Client knows the types of the interfaces from the introspection', () => {
  assert.deepEqual(possibleTypes.Topic.sort(), ['Concept', 'Project', 'Subsystem', 'Tool'])
  for (const type of [...possibleTypes.Topic, 'Edition', 'Organization', 'Person', 'Series', 'Talk']) {
    assert.ok(possibleTypes.Node.includes(type), type)
  }
})

test("Apollo Client's cache answers the explorer's queries as the service does, without a warning", async (t) => {
  const messages = warnings(t)
  const { apollo } = client()
  const documents = queries.map((query) => ({ ...query, document: withIds(query.text) }))
  for (const { document, variables } of documents) {
    await apollo.query({ query: document, variables })
  }

  for (const { name, document, variables } of documents) {
    const kept = await apollo.query({ query: document, variables, fetchPolicy: 'cache-only' })
    assert.deepEqual(plain(kept.data), plain(await data(print(document), variables)), name)
  }
  assertNone(messages)
})

test('Apollo Client joins the pages of a connection', async (t) => {
  const messages = warnings(t)
  const { apollo } = client({
    typePolicies: { Query: { fields: { people: relayStylePagination(['where', 'orderBy']) } } },
  })
  const query = parse(`query People($after: String) {
    people(first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor node { id name } }
    }
  }`)
  const people = apollo.watchQuery({ query })
  let { data } = await firstValueFrom(people.pipe(filter(({ loading }) => !loading)))
  while (data.people.pageInfo.hasNextPage) {
    ;({ data } = await people.fetchMore({ variables: { after: data.people.pageInfo.endCursor } }))
  }

  const joined = apollo.readQuery({ query }).people
  assert.equal(joined.edges.length, joined.totalCount)
  assert.equal(new Set(joined.edges.map(({ node }) => node.id)).size, joined.totalCount)
  assertNone(messages)
})

test("Apollo Client gets the code of a request's error", async () => {
  const { apollo } = client()

  const { data, error } = await apollo.query({ query: parse('{ nothing }'), errorPolicy: 'all' })

  assert.equal(data, undefined)
  assert.ok(CombinedGraphQLErrors.is(error), error)
  assert.deepEqual(error.errors.map(({ extensions }) => extensions.code), ['BAD_REQUEST'])
})

const failing = {
  path: 'path(from: "person:gary-guo", to: "topic:rcu", maxLength: 99) { length }',
  person: 'person(id: "person:gary-guo") { talks(first: 1000) { totalCount } }',
  search: 'search(text: "?!") { totalCount }',
  suggestAttendees: 'suggestAttendees(for: { topics: ["topic:unheard-of"] }) { totalCount }',
}

for (const [name, field] of Object.entries(failing)) {
  test(`Apollo Client keeps the data of the other fields where ${name} fails`, async () => {
    const { apollo } = client()

    const { data, error } = await apollo.query({
      query: parse(`{ ${field} topic(id: "topic:rcu") { name } }`),
      errorPolicy: 'all',
    })

    assert.ok(CombinedGraphQLErrors.is(error), error)
    assert.deepEqual(error.errors.map(({ path, extensions }) => [path[0], extensions.code]), [[name, 'BAD_REQUEST']])
    assert.deepEqual(plain(data), { [name]: null, topic: { name: 'RCU' } })
  })
}

for (const useGETForHashedQueries of [false, true]) {
  const method = useGETForHashedQueries ? 'GET' : 'POST'

  test(`Apollo Client asks by hash and ${method} where the service knows the query, and whole where not`, async () => {
    const sha256 = (text) => createHash('sha256').update(text).digest('hex')
    const { apollo, requests } = client({ link: new PersistedQueryLink({ sha256, useGETForHashedQueries }) })
    const title = async () => {
      const query = parse('query Talk($id: ID!) { talk(id: $id) { title } }')
      const variables = { id: 'talk:kangrejos-2023/rust-in-v4l2' }
      return (await apollo.query({ query, variables, fetchPolicy: 'network-only' })).data.talk.title
    }

    assert.equal(await title(), 'Rust in V4L2')
    assert.equal(requests[0].method, method)
    assert.ok(!requests[0].parameters.query)
    const asked = requests.length
    assert.ok(asked <= 2)

    assert.equal(await title(), 'Rust in V4L2')
    assert.equal(requests.length, asked + 1)
  })
}
