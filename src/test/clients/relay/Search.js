import { graphql } from 'relay-runtime'

export const query = graphql`
  query SearchQuery($text: String!, $for: SuggestionInput!, $from: ID!, $to: ID!) {
    ...SearchMatches_query @arguments(text: $text)
    ...SearchSuggestions_query @arguments(for: $for)
    path(from: $from, to: $to) {
      length
      nodes {
        id
      }
      steps {
        text
      }
    }
  }
`

export const matches = graphql`
  fragment SearchMatches_query on Query
  @refetchable(queryName: "SearchMatchesPaginationQuery")
  @argumentDefinitions(
    count: { type: "Int", defaultValue: 10 }
    cursor: { type: "String" }
    text: { type: "String!" }
    kinds: { type: "[NodeKind!]" }
  ) {
    search(text: $text, kinds: $kinds, first: $count, after: $cursor) @connection(key: "SearchMatches_search") {
      edges {
        score
        snippet
        node {
          __typename
          id
          ... on Person {
            name
          }
          ... on Topic {
            name
          }
          ... on Talk {
            title
          }
        }
      }
    }
  }
`

export const suggestions = graphql`
  fragment SearchSuggestions_query on Query
  @refetchable(queryName: "SearchSuggestionsPaginationQuery")
  @argumentDefinitions(
    count: { type: "Int", defaultValue: 5 }
    cursor: { type: "String" }
    for: { type: "SuggestionInput!" }
  ) {
    suggestAttendees(for: $for, first: $count, after: $cursor) @connection(key: "SearchSuggestions_suggestAttendees") {
      edges {
        score
        reasons {
          kind
          weight
          text
          evidence {
            id
          }
        }
        node {
          name
        }
      }
    }
  }
`
