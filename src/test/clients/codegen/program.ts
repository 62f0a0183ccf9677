import { Client, fetchExchange } from '@urql/core'
import { InviteDocument, type SuggestionInput } from '../generated/codegen/invite/graphql'
import { useFragment } from '../generated/codegen/person'
import { PageFragmentDoc, PersonDocument } from '../generated/codegen/person/graphql'
import type { Maybe, PersonOrder, PersonWhere, Topic } from '../generated/codegen/schema'
import { SearchDocument } from '../generated/codegen/search/graphql'

const client = new Client({ url: '/graphql', exchanges: [fetchExchange] })

export async function talksOf(id: string): Promise<string[]> {
  const { data } = await client.query(PersonDocument, { id })
  // @ts-expect-error there may be no such person
  data?.person.talks
  // @ts-expect-error the query does not ask for summaries
  data?.person?.talks.nodes[0]?.summary
  return data?.person?.talks.nodes.map((talk) => `${talk.title}, ${talk.edition.year.toFixed()}`) ?? []
}

export async function rolesOf(id: string): Promise<[role: string, since: string | null][]> {
  const { data } = await client.query(PersonDocument, { id })
  const page = useFragment(PageFragmentDoc, data?.person)
  // @ts-expect-error there is no such role
  page?.works.filter((work) => work.role === 'OWNER')
  return page?.works.map((work) => [work.role, work.since]) ?? []
}

export async function found(text: string): Promise<string[]> {
  const { data } = await client.query(SearchDocument, { text, kinds: ['PERSON', 'TALK'] })
  // @ts-expect-error there is no such kind
  client.query(SearchDocument, { text, kinds: ['ANIMAL'] })
  // @ts-expect-error a text must be given
  client.query(SearchDocument, {})
  return data?.search?.edges.map(({ node }) => (node.__typename === 'Talk' ? node.edition.name : 'name' in node ? node.name : node.id)) ?? []
}

export async function reasons(wanted: SuggestionInput): Promise<string[]> {
  const { data } = await client.query(InviteDocument, { for: wanted, asked: true, chosen: [] })
  return data?.suggestAttendees?.edges.flatMap((edge) => edge.reasons.map(({ kind, text }) => `${kind} ${text}`)) ?? []
}

export const where: PersonWhere = { worksOn: { some: { kind: { in: ['SUBSYSTEM'] } } }, NOT: { name: { isNull: true } } }

export const order: PersonOrder[] = [{ talks: { direction: 'DESC' } }, { name: 'ASC' }]

// @ts-expect-error one key at a time
export const two: PersonOrder = { name: 'ASC', talks: { direction: 'DESC' } }

export const broader = (topic: Topic): Maybe<string> | undefined => topic.broader?.name
