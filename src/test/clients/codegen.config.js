import { fileURLToPath } from 'node:url'
import { address } from './service.js'
import { directory, queries } from './explorer.js'

const config = {
  scalars: { Date: 'string', DateTime: 'string', Url: 'string' },
  strictScalars: true,
  enumsAsTypes: true,
}

// a folder for each query, as fragments of the same name are in several
const documents = Object.fromEntries(
  queries.map(({ name }) => [
    `generated/codegen/${name}/`,
    { preset: 'client', documents: fileURLToPath(new URL(`${name}.graphql`, directory)), config },
  ]),
)

export default {
  schema: [{ [address]: { oneOf: true } }],
  generates: {
    'generated/codegen/schema.ts': { plugins: ['typescript'], config },
    ...documents,
  },
}
