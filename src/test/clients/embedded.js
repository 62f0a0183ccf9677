/**
 * The types that have no id and belong to the object that holds them, so that caches keep them there; every other type
 * with data has an id.
 */
export const embedded = [
  'CoSpeaker',
  'ContributorConnection',
  'ContributorEdge',
  'EditionConnection',
  'EditionEdge',
  'Expertise',
  'PageInfo',
  'Path',
  'PathStep',
  'PersonConnection',
  'PersonEdge',
  'Reason',
  'RelatedTopic',
  'SearchConnection',
  'SearchEdge',
  'Statistics',
  'SuggestionConnection',
  'SuggestionEdge',
  'TalkConnection',
  'TalkEdge',
  'TopicConnection',
  'TopicEdge',
  'TopicEdition',
]
