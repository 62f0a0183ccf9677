import { readdirSync, readFileSync } from 'node:fs'
import { Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { schema } from './service.js'

export const directory = new URL('../../main/resources/static/explorer/queries/', import.meta.url)

const variables = {
  change: { id: 'change:rnull-enable-configuration-via-configfs' },
  changes: { id: 'topic:rcu' },
  compare: { id: 'edition:kangrejos-2023' },
  contributors: { id: 'topic:rcu' },
  contributions: { id: 'person:boqun-feng' },
  edition: { id: 'edition:kangrejos-2023' },
  invite: { for: { topics: ['topic:rcu'] }, asked: true, chosen: ['topic:rcu', 'person:boqun-feng'] },
  offered: { chosen: ['topic:rcu', 'topic:klint'] },
  organization: { id: 'organization:google' },
  person: { id: 'person:boqun-feng' },
  search: { text: 'rust' },
  series: { id: 'series:kangrejos' },
  seriesRecord: { id: 'series:kangrejos' },
  shortlist: { people: ['person:boqun-feng', 'person:gary-guo'], edition: 'edition:lpc-2026-rust-mc', ofEdition: true },
  talk: { id: 'talk:kangrejos-2023/rust-in-v4l2' },
  talks: { topics: ['topic:rcu'] },
  together: { id: 'topic:rcu' },
  topic: { id: 'topic:rcu' },
}

/** The explorer's queries, each with its name, its text and variables to ask it with. */
export const queries = readdirSync(directory)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''))
  .map((name) => ({
    name,
    text: readFileSync(new URL(`${name}.graphql`, directory), 'utf8'),
    variables: variables[name] ?? {},
  }))

/** @returns the document with the id asked for wherever there is one, as a normalising cache needs it */
export function withIds(text) {
  const types = new TypeInfo(schema)
  const id = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } }
  const isAskedFor = (selections) => selections.some(({ name }) => name?.value === 'id')
  return visit(
    parse(text),
    visitWithTypeInfo(types, {
      SelectionSet: ({ kind, selections }) =>
        types.getParentType()?.getFields?.().id && !isAskedFor(selections)
          ? { kind, selections: [...selections, id] }
          : undefined,
    }),
  )
}
