import assert from 'node:assert/strict'
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { before, test } from 'node:test'
import { printSchema } from 'graphql'
import runtime from 'relay-runtime'
import { run } from './command.js'
import { ask, assertNone, data, schema, warnings } from './service.js'

const { commitLocalUpdate, ConnectionHandler, createOperationDescriptor, fetchQuery } = runtime
const { Environment, Network, RecordSource, Store } = runtime

const generated = new URL('generated/relay/', import.meta.url)
const artifacts = new URL('artifacts/', generated)
const compiledSchema = new URL('schema.graphql', generated)

const variables = {
  PeoplePaginationQuery: {},
  PeopleQuery: {},
  PersonLastTalksPaginationQuery: { id: 'person:boqun-feng' },
  PersonQuery: { id: 'person:boqun-feng' },
  PersonRefetchQuery: { id: 'person:boqun-feng' },
  PersonTalksPaginationQuery: { id: 'person:boqun-feng' },
  SearchMatchesPaginationQuery: { text: 'rust' },
  SearchQuery: {
    text: 'rust',
    for: { topics: ['topic:rcu'] },
    from: 'person:boqun-feng',
    to: 'topic:rcu',
  },
  SearchSuggestionsPaginationQuery: { for: { text: 'sleeping in atomic context' } },
  TopicContributorsPaginationQuery: { id: 'topic:rcu' },
  TopicQuery: { id: 'topic:rcu', others: ['topic:klint', 'talk:kangrejos-2023/rust-in-v4l2'] },
  TopicRefetchQuery: { id: 'topic:rcu' },
}

async function compile(...options) {
  const output = await run('relay-compiler', 'relay.config.json', ...options)
  assert.match(output, /Compilation completed/)
  assert.doesNotMatch(output, /warn|error/i)
}

async function artifact(name) {
  return (await import(new URL(`${name}.graphql.js`, artifacts))).default
}

function environment() {
  return new Environment({
    network: Network.create(async ({ text }, values) => (await ask(text, values)).body),
    store: new Store(new RecordSource()),
  })
}

async function fetched(relay, query, values) {
  relay.retain(createOperationDescriptor(query, values))
  return fetchQuery(relay, query, values).toPromise()
}

/** @returns the ids of the people in Relay's store, and the cursor after which there are more */
function people(relay, filters) {
  let found
  commitLocalUpdate(relay, (store) => {
    const connection = ConnectionHandler.getConnection(store.getRoot(), 'People_people', filters)
    const page = connection.getLinkedRecord('pageInfo')
    found = {
      ids: connection.getLinkedRecords('edges').map((edge) => edge.getLinkedRecord('node').getDataID()),
      cursor: page.getValue('hasNextPage') ? page.getValue('endCursor') : undefined,
    }
  })
  return found
}

before(async () => {
  await rm(generated, { recursive: true, force: true })
  await mkdir(artifacts, { recursive: true })
})

test('relay-compiler compiles fragments, connections and refetches against schema.graphqls', async () => {
  // the compiler finds no schema whose name ends in another way
  await copyFile(new URL('../../../schema.graphqls', import.meta.url), compiledSchema)

  await compile()
})

test('relay-compiler makes the same of the introspection', async () => {
  await writeFile(compiledSchema, printSchema(schema))

  await compile('--validate')
})

test('the service answers every operation that relay-compiler wrote', async () => {
  const operations = (await readdir(artifacts)).filter((file) => file.endsWith('Query.graphql.js'))
  assert.deepEqual(operations.map((file) => file.split('.')[0]).sort(), Object.keys(variables))

  for (const [name, values] of Object.entries(variables)) {
    const { params } = await artifact(name)
    for (const root of Object.values(await data(params.text, values))) {
      assert.notEqual(root, null, name)
    }
  }
})

test('Relay walks a connection to its end and keeps all records apart', async (t) => {
  const messages = warnings(t)
  const relay = environment()
  const order = { orderBy: [{ talks: { direction: 'DESC' } }] }
  const more = await artifact('PeoplePaginationQuery')

  const { statistics } = await fetched(relay, await artifact('PeopleQuery'), order)
  while (people(relay, order).cursor) {
    await fetched(relay, more, { ...order, count: 100, cursor: people(relay, order).cursor })
  }

  assert.equal(new Set(people(relay, order).ids).size, statistics.people)
  assert.equal(people(relay, order).ids.length, statistics.people)
  assertNone(messages)
})
