package dev.ferrograph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLObjectType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing of the schema escapes the random queries. */
class CoverageTests {

	@Test
	void theReferenceKnowsEveryFieldAndArgument() {
		assertThat(unknown()).as("fields that the reference must learn").isEmpty();
	}

	private static List<String> unknown() {
		return Reference.schema()
			.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.flatMap(type -> type.getFieldDefinitions()
				.stream()
				.filter(field -> !Reference.knows(field))
				.map(field -> type.getName() + "." + field.getName()))
			.toList();
	}

}
