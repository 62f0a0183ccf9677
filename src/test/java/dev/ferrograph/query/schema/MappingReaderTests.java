package dev.ferrograph.query.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.neo4j.GraphVocabulary;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything in the schema that has no effect, or can't be answered, stops the start. */
class MappingReaderTests {

	private static final GraphVocabulary GRAPH = new GraphVocabulary(Set.of("Person", "Talk", "Topic", "Tool"),
			Set.of("PRESENTED", "WORKS_ON", "HELD_AT"), Set.of("id", "name", "title", "position", "source"));

	private static final String DIRECTIVES = """
			directive @node(label: String!, orderBy: [String!]! = []) on OBJECT | INTERFACE
			directive @edge(type: String!, orderBy: [String!]! = []) on OBJECT
			directive @start on FIELD_DEFINITION
			directive @end on FIELD_DEFINITION
			directive @relationship(type: String!, direction: Direction!, orderBy: [String!]! = []) on FIELD_DEFINITION | INPUT_FIELD_DEFINITION
			directive @text(folded: String, sortKey: String) on FIELD_DEFINITION
			directive @lookup(property: String!) on FIELD_DEFINITION
			directive @groupBy(path: String!, orderBy: [String!]! = []) on FIELD_DEFINITION
			directive @computed(by: String!, orderBy: [String!]! = []) on FIELD_DEFINITION
			enum Direction { IN OUT }
			enum SortDirection { ASC DESC }
			input StringWhere { eq: String }
			input IntWhere { eq: Int }
			""";

	private static final String PERSON = """
			type Query { person(id: ID!): Person }
			type Talk @node(label: "Talk", orderBy: ["title"]) { id: ID! title: String! }
			type Person @node(label: "Person", orderBy: ["name"]) { id: ID! name: String!
			""";

	@Test
	void whatIsRightIsRead() {
		var mapping = read(PERSON + """
				  talks: [Talk!]! @relationship(type: "PRESENTED", direction: OUT, orderBy: ["edge.position", "title"])
				  talksBy(first: Int, after: String): TalkConnection! @relationship(type: "PRESENTED", direction: OUT)
				}
				type TalkConnection { edges: [TalkEdge!]! nodes: [Talk!]! pageInfo: PageInfo! totalCount: Int! }
				type TalkEdge { cursor: String! node: Talk! }
				type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
				""");
		assertThat(mapping.fields("Person")).containsExactly("id", "name", "talks", "talksBy");
	}

	@Test
	void everyFieldThatNothingFillsIsNamedAtOnce() {
		assertProblems(PERSON + "talks: [Talk!]! works: [Talk!]! }",
				"Person.talks: nothing says how to fill it; give it @relationship or @computed",
				"Person.works: nothing says how to fill it");
	}

	@Test
	void aStatementThatDoesNotExist() {
		assertProblems(PERSON + "talk: Talk @computed(by: \"nowhere\") }",
				"Person.talk: there is no src/main/resources/cypher/nowhere.cypher");
	}

	@Test
	void aColumnThatAStatementLacks() {
		assertProblems("""
				type Query { statistics: Statistics @computed(by: "statistics") }
				type Statistics { people: Int! wishes: Int! }
				""", "Statistics.wishes: statistics.cypher has no such column");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					talks(where: StringWhere): [Talk!]! @relationship(type: "PRESENTED", direction: OUT) | Person.talks: nothing reads its argument where; it may have first
					talks(first: Float): [Talk!]! @relationship(type: "PRESENTED", direction: OUT)       | Person.talks: its argument first is Float, and must be Int
					nick(upper: Boolean): String                                                        | Person.nick: nothing reads its argument upper
					coSpeakers(since: Int): [Talk!]! @computed(by: "edition-speakers")                   | Person.coSpeakers: nothing reads its argument since
					talks: [Talk!]! @computed(by: "topic-talks")                                         | Person.talks: no argument gives its statement the parameter includeNarrower
					""")
	void anArgumentWithoutEffectOrThatIsMissing(String field, String problem) {
		assertProblems(PERSON + field + "}", problem);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			PRESENTD  | title         | Person.talks: the graph has no relationship type PRESENTD
			PRESENTED | titel         | Person.talks: Talk can't be sorted by titel
			PRESENTED | edge.positon  | Person.talks: Talk can't be sorted by edge.positon
			PRESENTED | edition.title | Person.talks: Talk can't be sorted by edition.title
			PRESENTED | title UP      | Person.talks: not an order: title UP
			""")
	void aRelationshipTypeOrOrderThatTheGraphDoesNotHave(String type, String order, String problem) {
		assertProblems(PERSON + "talks: [Talk!]! @relationship(type: \"%s\", direction: OUT, orderBy: [\"%s\"]) }"
			.formatted(type, order), problem);
	}

	@Test
	void anOrderOfATypeThatItsNodesDoNotHave() {
		assertProblems("""
				type Query { person(id: ID!): Person }
				type Person @node(label: "Person", orderBy: ["nmae"]) { id: ID! name: String! }
				""", "Person: Person can't be sorted by nmae");
	}

	@Test
	void aLabelThatTheGraphDoesNotHave() {
		assertProblems("""
				type Query { person(id: ID!): Person }
				type Person @node(label: "Persn") { id: ID! name: String! }
				""", "Person: the graph has no label Persn");
	}

	@Test
	void aLookupByAPropertyThatTheGraphDoesNotHave() {
		assertProblems(PERSON + "talk: Talk @lookup(property: \"sorce\") }",
				"Person.talk: the graph has no property sorce");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nick: String @text(folded: "nickFolded") | Person.nick: the graph has no property nickFolded
			nick: String @text(sortKey: "sortNick")  | Person.nick: the graph has no property sortNick
			age: Int @text(sortKey: "name")          | Person.age: @text is for texts
			""")
	void anotherFormOfATextThatTheGraphDoesNotHave(String field, String problem) {
		assertProblems(PERSON + field + "}", problem);
	}

	@Test
	void aLookupWithoutAProperty() {
		assertProblems("""
				type Query { person: Person @lookup(property: "source") }
				type Person @node(label: "Person") { id: ID! name: String! }
				""", "Query.person: only nodes and relationships have a property to look up by");
	}

	@Test
	void anOrderByAPropertyOfOtherNodes() {
		assertProblems("""
				type Query { person(id: ID!): Person }
				type Person @node(label: "Person", orderBy: ["title"]) { id: ID! name: String! }
				""", "Person: Person can't be sorted by title");
	}

	@Test
	void anEndOfWhatIsNoRelationship() {
		assertProblems(PERSON + "talk: Talk @end }",
				"Person.talk: @start and @end lead from a relationship to one node");
	}

	@Test
	void aRelationshipSeenAsAnObjectOfAnotherType() {
		assertProblems(PERSON + """
				works: [Work!]! @relationship(type: "PRESENTED", direction: OUT) }
				type Work @edge(type: "WORKS_ON") { person: Person! @start }
				""", "Person.works: Work is a relationship of another type");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					nmae: StringWhere                                            | PersonWhere.nmae: Person has no property of this name
					name: IntWhere                                               | PersonWhere.name: its type is IntWhere, and must be StringWhere
					talks: TalkWhere @relationship(type: "GAVE", direction: OUT) | PersonWhere.talks: the graph has no relationship type GAVE
					talks: NoWhere @relationship(type: "PRESENTED", direction: OUT) | PersonWhere.talks: NoWhere is not a filter of nodes
					talk: TalkWhere                                              | PersonWhere.talk: no Person is a Talk; conditions on other nodes need @relationship
					talks: CountTalks @relationship(type: "PRESENTED", direction: OUT) | PersonWhere.talks: its type is CountTalks, and must be a filter
					talks: TalkOrder @relationship(type: "PRESENTED", direction: OUT) | PersonWhere.talks: TalkOrder is not a filter of nodes
					aliases: StringWhere                                         | PersonWhere.aliases: its type is StringWhere, and must be StringListWhere, as Person.aliases is of type [String!]
					name: StringListWhere                                        | PersonWhere.name: its type is StringListWhere, and must be StringWhere
					""")
	void aFilterOfWhatNodesDoNotHave(String field, String problem) {
		assertProblems(inputs("input PersonWhere { %s }".formatted(field), ""), problem);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					nmae: SortDirection                                               | PersonOrder.nmae: Person has no property of this name
					name: StringWhere                                                 | PersonOrder.name: its type is StringWhere, and must be SortDirection
					talks: StringWhere @relationship(type: "PRESENTED", direction: OUT) | PersonOrder.talks: StringWhere is not a filter of nodes
					talks: TalkWhere @relationship(type: "PRESENTED", direction: OUT) | PersonOrder.talks: its type is TalkWhere, and must be an order, or have a where and a direction
					talks: TalkOrder @relationship(type: "PRESENTED", direction: OUT) | PersonOrder.talks: Person has no field of this name that is one Talk along this relationship
					first: TalkOrder @relationship(type: "HELD_AT", direction: OUT)   | PersonOrder.first: Person has no field of this name that is one Talk along this relationship
					first: NoOrder @relationship(type: "PRESENTED", direction: OUT)   | PersonOrder.first: NoOrder is not an order of nodes
					first: TalkOrder @relationship(type: "GAVE", direction: OUT)      | PersonOrder.first: the graph has no relationship type GAVE
					""")
	void anOrderOfWhatNodesDoNotHave(String field, String problem) {
		assertProblems(inputs("", "input PersonOrder { %s }".formatted(field)), problem);
	}

	@Test
	void anOrderThatTakesSeveralFieldsAtOnce() {
		assertProblems(inputs("", "input PersonOrder { name: SortDirection }"),
				"PersonOrder: it needs @oneOf, since a key is one field");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					input StringWhere2Where { endsWith: String }          | StringWhere2Where.endsWith: nothing compares so
					input PersonListWhere { most: PersonWhere }           | PersonListWhere.most: nothing reads it
					input PersonListWhere { some: TalkWhere }             | PersonListWhere.some: its type is TalkWhere, and must be PersonWhere
					input PersonListWhere { count: IntWhere }             | PersonListWhere.count: its type is IntWhere, and must be PersonCountWhere
					input IntListWhere { count: IntWhere }                | IntListWhere.count: nothing reads it
					input PersonCountWhere { atLeast: Int }               | PersonCountWhere.atLeast: nothing reads it
					input PersonCountWhere { gte: Float }                 | PersonCountWhere.gte: its type is Float, and must be Int
					input PersonCountWhere { where: TalkWhere }           | PersonCountWhere.where: its type is TalkWhere, and must be PersonWhere
					""")
	void aComparisonOrQuantifierThatNothingReads(String input, String problem) {
		assertProblems(inputs("input PersonWhere { name: StringWhere } " + input, ""), problem);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					path: "title"                             | title: String! count: Int!        | TalkFacets.groups: its groups need an order
					path: "titel", orderBy: ["count"]         | title: String! count: Int!        | TalkFacets.groups: Talk has no relationship or value titel
					path: "title.name", orderBy: ["count"]    | title: String! count: Int!        | TalkFacets.groups: Talk has no relationship title
					path: "speakers", orderBy: ["count"]      | title: String! count: Int!        | TalkFacets.groups: Group.title is String, and must be Person
					path: "title", orderBy: ["count"]         | title: Int! count: Int!           | TalkFacets.groups: Group.title is Int, and must be String
					path: "title", orderBy: ["count"]         | title: String! number: Int!       | TalkFacets.groups: Group must have a count and one more field
					path: "title", orderBy: ["size"]          | title: String! count: Int!        | TalkFacets.groups: Group can't be sorted by size
					path: "works.person", orderBy: ["count"]  | person: Person! count: Int!       | TalkFacets.groups: Work.person is not the relationship's other end
					""")
	void groupsOfWhatNodesDoNotHave(String groupBy, String group, String problem) {
		assertProblems(facets("TalkFacets!", "groups: [Group!]! @groupBy(%s)".formatted(groupBy), group), problem);
	}

	@Test
	void facetsThatCountSomethingElse() {
		assertProblems(facets("Group!", "groups: [Group!]! @groupBy(path: \"title\", orderBy: [\"count\"])",
				"title: String! count: Int!"), "TalkConnection.facets: its type must be TalkFacets!");
		assertProblems(facets("TalkFacets!", "total: Int!", "title: String! count: Int!"),
				"TalkConnection.facets: TalkFacets.total needs @groupBy");
	}

	private static String facets(String type, String field, String group) {
		return """
				type Query { talks(first: Int, after: String): TalkConnection! }
				type Talk @node(label: "Talk") { id: ID! title: String!
				  speakers: [Person!]! @relationship(type: "PRESENTED", direction: IN)
				  works: [Work!]! @relationship(type: "WORKS_ON", direction: OUT) }
				type Person @node(label: "Person") { id: ID! name: String! }
				type Work @edge(type: "WORKS_ON") { person: Person! @start }
				type TalkConnection { edges: [TalkEdge!]! pageInfo: PageInfo! facets: %s }
				type TalkEdge { cursor: String! node: Talk! }
				type PageInfo { hasNextPage: Boolean! }
				type TalkFacets { %s }
				type Group { %s }
				""".formatted(type, field, group);
	}

	@Test
	void aConditionBesideAStatementThatIsNotOneOfItsNodes() {
		assertProblems(
				"""
						type Query { search(where: StringWhere, first: Int, after: String): SearchConnection! @computed(by: "path") }
						type Person @node(label: "Person") { id: ID! name: String! }
						type SearchConnection { edges: [SearchEdge!]! pageInfo: PageInfo! }
						type SearchEdge { cursor: String! node: Person! score: Float! }
						type PageInfo { hasNextPage: Boolean! }
						""",
				"Query.search: its argument where is StringWhere, and must be PersonWhere");
	}

	private static String inputs(String where, String order) {
		return """
				type Query { people(%s first: Int, after: String): PersonConnection! }
				%s
				%s
				input TalkWhere { title: StringWhere }
				input NoWhere { x: Int }
				input CountTalks { where: TalkWhere, direction: SortDirection! }
				input TalkOrder @oneOf { title: SortDirection }
				input NoOrder @oneOf { x: SortDirection }
				input StringListWhere { some: StringWhere }
				type Person @node(label: "Person", orderBy: ["name"]) { id: ID! name: String! aliases: [String!]!
				  first: Talk @relationship(type: "PRESENTED", direction: OUT) }
				type Talk @node(label: "Talk") { id: ID! title: String! }
				type PersonConnection { edges: [PersonEdge!]! pageInfo: PageInfo! }
				type PersonEdge { cursor: String! node: Person! }
				type PageInfo { hasNextPage: Boolean! }
				""".formatted(
				(where.isEmpty() ? "" : "where: PersonWhere, ") + (order.isEmpty() ? "" : "orderBy: [PersonOrder!], "),
				where, order);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					person: Person                                        | Query.person: nothing says which node it is; give it the argument id, or make it @computed
					person(id: ID!, name: String): Person                 | Query.person: nothing reads its argument name; it may have id
					person(id: String!): Person                           | Query.person: its argument id is String!, and must be ID!
					people(ids: [ID]): [Person]!                          | Query.people: its argument ids is [ID], and must be [ID!]!
					greeting: String                                      | Query.greeting: a root field is a node, a list of nodes, or @computed
					numbers: Numbers                                      | Query.numbers: a root field of a type that is not one of nodes must be @computed
					people(first: Int): PersonConnection!                 | Query.people: it needs the argument after
					""")
	void aRootFieldOfNoKnownKind(String field, String problem) {
		assertProblems("""
				type Query { %s }
				type Person @node(label: "Person") { id: ID! name: String! }
				type Numbers { one: Int! }
				type PersonConnection { edges: [PersonEdge!]! pageInfo: PageInfo! }
				type PersonEdge { cursor: String! node: Person! }
				type PageInfo { hasNextPage: Boolean! }
				""".formatted(field), problem);
	}

	@Test
	void anOperationThatNothingExecutes() {
		assertProblems(PERSON + "} type Subscription { renamed(id: ID!): Person }",
				"Subscription: there are no subscriptions; nothing would execute this operation");
	}

	@Test
	void aFieldThatPagesDoNotHave() {
		assertProblems("""
				type Query { people(first: Int, after: String): PersonConnection! }
				type Person @node(label: "Person") { id: ID! name: String! }
				type PersonConnection { edges: [PersonEdge!]! pageInfo: PageInfo! average: Int }
				type PersonEdge { cursor: String! node: Person! }
				type PageInfo { hasNextPage: Boolean! pages: Int }
				""", "PersonConnection.average: nothing fills it", "PageInfo.pages: nothing fills it");
	}

	@Test
	void aScalarThatTheServiceHasNoRuleFor() {
		assertProblems(PERSON + "born: Epoch } scalar Epoch",
				"Person.born: no rule says what values the scalar Epoch has in an answer");
	}

	private static void assertProblems(String types, String... problems) {
		assertThatExceptionOfType(InvalidSchemaException.class).isThrownBy(() -> read(types))
			.satisfies(refused -> assertThat(refused).message().contains(problems));
	}

	private static Mapping read(String types) {
		var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(DIRECTIVES + types),
				RuntimeWiring.MOCKED_WIRING);
		return MappingReader.read(schema, GRAPH, Set.of());
	}

}
