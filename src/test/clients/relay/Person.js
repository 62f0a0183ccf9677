import { graphql } from 'relay-runtime'

export const query = graphql`
  query PersonQuery($id: ID!) {
    node(id: $id) {
      __typename
      id
      ...Person_person @alias
      ...PersonTalks_person @alias
      ...PersonLastTalks_person @alias
    }
  }
`

export const header = graphql`
  fragment Person_person on Person @refetchable(queryName: "PersonRefetchQuery") {
    name
    aliases
    expertise(first: 5) {
      topic {
        name
      }
      score
      roles
    }
    coSpeakers(first: 5) {
      person {
        name
      }
      talks {
        title
      }
    }
    works {
      ...Works_works
    }
  }
`

export const talks = graphql`
  fragment PersonTalks_person on Person
  @refetchable(queryName: "PersonTalksPaginationQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }) {
    talks(first: $count, after: $cursor) @connection(key: "PersonTalks_talks") {
      edges {
        node {
          title
          edition {
            name
          }
        }
      }
    }
  }
`

export const lastTalks = graphql`
  fragment PersonLastTalks_person on Person
  @refetchable(queryName: "PersonLastTalksPaginationQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }) {
    lastTalks: talks(last: $count, before: $cursor, orderBy: [{ title: ASC }])
      @connection(key: "PersonLastTalks_lastTalks") {
      edges {
        node {
          title
        }
      }
    }
  }
`
