import { graphql } from 'relay-runtime'

export const works = graphql`
  fragment Works_works on Work @relay(plural: true) {
    role
    entry
    since
    topic {
      id
      name
    }
    source {
      title
      url
    }
  }
`
