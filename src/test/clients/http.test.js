import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auditServer } from 'graphql-http'
import { address } from './service.js'

test('keeps every MUST of the GraphQL-over-HTTP audits', async (t) => {
  const results = await auditServer({ url: address })
  const withStatus = (status) => results.filter((result) => result.status === status)
  const [passed, may, should, must] = ['ok', 'notice', 'warn', 'error'].map(withStatus)

  t.diagnostic(`of ${results.length} audits ${passed.length} pass; `
    + `${may.length} MAY, ${should.length} SHOULD and ${must.length} MUST fail`)
  for (const { id, name, reason } of [...should, ...may]) {
    t.diagnostic(`${id} ${name}: ${reason}`)
  }
  assert.deepEqual(must.map(({ id, name, reason }) => `${id} ${name}: ${reason}`), [])
})
