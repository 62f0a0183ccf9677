// How much is in the graph?
// Columns: the number of nodes of each kind, and of the relationships between them; those that only say where a fact
// comes from are left out.
WITH COUNT { (:Person) } AS people,
  COUNT { (:Talk) } AS talks,
  COUNT { (:Change) } AS changes,
  COUNT { (:Contribution) } AS contributions,
  COUNT { (:Edition) } AS editions,
  COUNT { (:Series) } AS series,
  COUNT { (:Subsystem) } AS subsystems,
  COUNT { (:Tool) } AS tools,
  COUNT { (:Project) } AS projects,
  COUNT { (:Concept) } AS concepts,
  COUNT { ()-->() } - COUNT { ()-[:STATED_BY]->() } AS relationships
RETURN people, talks, changes, contributions, editions, series, subsystems, tools, projects, concepts, relationships
