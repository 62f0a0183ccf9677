package dev.ferrograph.query;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;

class MappingReaderTests {

	private static final String DIRECTIVES = """
			directive @node(label: String!, orderBy: [String!]! = []) on OBJECT | INTERFACE
			directive @relationship(type: String!, direction: Direction!, orderBy: [String!]! = []) on FIELD_DEFINITION
			directive @computed(by: String!, orderBy: [String!]! = []) on FIELD_DEFINITION
			enum Direction { IN OUT }
			""";

	@Test
	void everyFieldThatNothingFillsIsNamedAtOnce() {
		var schema = schema("""
				type Query { person: Person statistics: Statistics @computed(by: "nowhere") }
				type Person @node(label: "Person") { id: ID! talks: [Talk!]! works: [Talk!]! }
				type Talk @node(label: "Talk") { id: ID! }
				type Statistics { people: Int! }
				""");
		assertThatIllegalStateException().isThrownBy(() -> MappingReader.read(schema))
			.withMessageContaining("Person.talks: nothing says how to fill it; give it @relationship or @computed")
			.withMessageContaining("Person.works: nothing says how to fill it")
			.withMessageContaining("Query.statistics: there is no src/main/resources/cypher/nowhere.cypher");
	}

	@Test
	void aStatementMustHaveAColumnForEveryField() {
		var schema = schema("""
				type Query { statistics: Statistics @computed(by: "statistics") }
				type Statistics { people: Int! wishes: Int! }
				""");
		assertThatIllegalStateException().isThrownBy(() -> MappingReader.read(schema))
			.withMessageContaining("statistics.cypher has no column for Statistics.wishes");
	}

	private static GraphQLSchema schema(String types) {
		return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(DIRECTIVES + types),
				RuntimeWiring.MOCKED_WIRING);
	}

}
