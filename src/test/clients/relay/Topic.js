import { graphql } from 'relay-runtime'

export const query = graphql`
  query TopicQuery($id: ID!, $others: [ID!]!) {
    topic(id: $id) {
      ...Topic_topic
      ...TopicContributors_topic
    }
    nodes(ids: $others) {
      __typename
      id
      ...Topic_topic @alias
      ... on Talk {
        title
      }
    }
  }
`

export const header = graphql`
  fragment Topic_topic on Topic @refetchable(queryName: "TopicRefetchQuery") {
    __typename
    name
    broader {
      name
    }
    ... on Tool {
      repository
    }
    history {
      edition {
        name
      }
      talks {
        title
      }
    }
    related(first: 3) {
      topic {
        name
      }
      sharedTalks
    }
  }
`

export const contributors = graphql`
  fragment TopicContributors_topic on Topic
  @refetchable(queryName: "TopicContributorsPaginationQuery")
  @argumentDefinitions(
    count: { type: "Int", defaultValue: 3 }
    cursor: { type: "String" }
    includeNarrower: { type: "Boolean", defaultValue: true }
  ) {
    contributors(first: $count, after: $cursor, includeNarrower: $includeNarrower)
      @connection(key: "TopicContributors_contributors") {
      edges {
        score
        talks {
          title
        }
        works {
          ...Works_works
        }
        node {
          ...Person_person
        }
      }
    }
  }
`
