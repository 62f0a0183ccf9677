import assert from 'node:assert/strict'
import { readdir, rm } from 'node:fs/promises'
import { before, test } from 'node:test'
import { run } from './command.js'
import { queries } from './explorer.js'

const generated = new URL('generated/codegen/', import.meta.url)

before(() => rm(generated, { recursive: true, force: true }))

test("graphql-codegen writes types for the schema and for the explorer's queries", async () => {
  await run('graphql-codegen', '--config', 'codegen.config.js')

  const written = await readdir(generated)
  assert.deepEqual(written.sort(), [...queries.map(({ name }) => name), 'schema.ts'].sort())
})

test('TypeScript accepts a program that uses the types, and finds the mistakes in it', async () => {
  assert.equal(await run('tsc', '--project', '.'), '')
})
