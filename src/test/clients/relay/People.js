import { graphql } from 'relay-runtime'

export const query = graphql`
  query PeopleQuery($where: PersonWhere, $orderBy: [PersonOrder!]) {
    ...People_query @arguments(count: 50, where: $where, orderBy: $orderBy)
    statistics {
      people
    }
  }
`

export const list = graphql`
  fragment People_query on Query
  @refetchable(queryName: "PeoplePaginationQuery")
  @argumentDefinitions(
    count: { type: "Int", defaultValue: 20 }
    cursor: { type: "String" }
    where: { type: "PersonWhere" }
    orderBy: { type: "[PersonOrder!]" }
  ) {
    people(first: $count, after: $cursor, where: $where, orderBy: $orderBy)
      @connection(key: "People_people", filters: ["where", "orderBy"]) {
      totalCount
      edges {
        node {
          id
          ...People_person
        }
      }
    }
  }
`

export const row = graphql`
  fragment People_person on Person {
    name
    affiliations {
      from
      to
      organization {
        name
      }
      source {
        title
        url
      }
    }
    works {
      ...Works_works
    }
    sources {
      title
      url
    }
  }
`
