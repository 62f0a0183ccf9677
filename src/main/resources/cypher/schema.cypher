// The constraints and indexes of the graph, made at start-up where they are missing.
// Every node has an id of its own that people can read, such as person:gary-guo.
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT talk_id IF NOT EXISTS FOR (n:Talk) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT contribution_id IF NOT EXISTS FOR (n:Contribution) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT edition_id IF NOT EXISTS FOR (n:Edition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT series_id IF NOT EXISTS FOR (n:Series) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;

// What each owner loaded last, and the lock that lets one of them load at a time.
CREATE CONSTRAINT load_state_id IF NOT EXISTS FOR (n:LoadState) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT load_lock_id IF NOT EXISTS FOR (n:LoadLock) REQUIRE n.id IS UNIQUE;
// What earlier versions had in their place.
DROP CONSTRAINT seed_state_id IF EXISTS;
MATCH (old:SeedState) DELETE old;

// The types of relationships, and properties without an index that statements ask for, so that an empty graph knows them
// too.
UNWIND ['PRESENTED', 'ANNOUNCED', 'HELD_AT', 'EDITION_OF', 'ABOUT', 'PART_OF', 'WORKS_ON', 'MADE', 'CONTRIBUTES_TO',
  'TOUCHES', 'CALLS_FOR', 'SUGGESTED_FOR', 'ATTENDED', 'ORGANIZED', 'HOSTED', 'WITHIN', 'AFFILIATED_WITH',
  'STATED_BY'] AS type
CALL db.createRelationshipType(type);
// Those that are folded, without case and accents, are what filters compare texts by.
UNWIND ['position', 'source', 'heldOn', 'repeatedOn', 'filling', 'nameFolded', 'titleFolded', 'aliasesFolded',
  'cityFolded', 'countryFolded', 'trackFolded', 'roomFolded'] AS property
CALL db.createProperty(property);

// What lists are sorted by: names and titles as people sort them. Each node that is loaded has such a property.
CREATE INDEX person_sort_name IF NOT EXISTS FOR (n:Person) ON (n.sortName);
CREATE INDEX topic_sort_name IF NOT EXISTS FOR (n:Topic) ON (n.sortName);
CREATE INDEX edition_sort_name IF NOT EXISTS FOR (n:Edition) ON (n.sortName);
CREATE INDEX series_sort_name IF NOT EXISTS FOR (n:Series) ON (n.sortName);
CREATE INDEX organization_sort_name IF NOT EXISTS FOR (n:Organization) ON (n.sortName);
CREATE INDEX talk_sort_title IF NOT EXISTS FOR (n:Talk) ON (n.sortTitle);
CREATE INDEX change_date IF NOT EXISTS FOR (n:Change) ON (n.date);
CREATE INDEX contribution_date IF NOT EXISTS FOR (n:Contribution) ON (n.date);
// Whether talks were cancelled; the few that were are counted.
CREATE INDEX talk_cancelled IF NOT EXISTS FOR (n:Talk) ON (n.cancelled);
// What earlier versions had in their place.
DROP INDEX person_name IF EXISTS;
DROP INDEX topic_name IF EXISTS;
DROP INDEX talk_title IF EXISTS;

// Full text, one index for each kind of node, so that a search for some kinds can be cut short inside the index. The
// analyzer leaves capitals and accents aside.
CREATE FULLTEXT INDEX search_person IF NOT EXISTS FOR (n:Person) ON EACH [n.name, n.aliases, n.github, n.identifiers]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX search_talk IF NOT EXISTS FOR (n:Talk) ON EACH [n.title, n.subtitle, n.summary, n.abstract, n.identifiers]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX search_change IF NOT EXISTS FOR (n:Change) ON EACH [n.title]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX talks_and_changes IF NOT EXISTS FOR (n:Change|Talk) ON EACH [n.title, n.summary]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX search_edition IF NOT EXISTS FOR (n:Edition) ON EACH [n.name, n.aliases, n.seriesName, n.city, n.country, n.identifiers]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX search_series IF NOT EXISTS FOR (n:Series) ON EACH [n.name, n.aliases]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX search_subsystem IF NOT EXISTS FOR (n:Subsystem) ON EACH [n.name, n.aliases, n.summary]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX search_tool IF NOT EXISTS FOR (n:Tool) ON EACH [n.name, n.aliases, n.summary]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX search_project IF NOT EXISTS FOR (n:Project) ON EACH [n.name, n.aliases, n.summary]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX search_concept IF NOT EXISTS FOR (n:Concept) ON EACH [n.name, n.aliases, n.summary]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX search_organization IF NOT EXISTS FOR (n:Organization) ON EACH [n.name]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
