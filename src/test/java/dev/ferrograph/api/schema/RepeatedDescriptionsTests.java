package dev.ferrograph.api.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.File;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepeatedDescriptionsTests {

	private final TypeDefinitionRegistry schema = new SchemaParser().parse(new File("schema.graphqls"));

	RepeatedDescriptionsTests() {
		new RepeatedDescriptions().configure(schema);
	}

	@Test
	void everyTypeFieldArgumentAndValueIsDescribed() {
		assertThat(schema.types().values().stream().flatMap(RepeatedDescriptionsTests::nodes)).hasSizeGreaterThan(100)
			.allSatisfy(node -> assertThat(node.getDescription()).as(((NamedNode<?>) node).getName()).isNotNull());
	}

	@Test
	void anArgumentIsDescribedAsAtPeople() {
		assertThat(argument("Person", "talks", "first")).isEqualTo(argument("Query", "people", "first"));
	}

	@Test
	void aDescriptionOfItsOwnStays() {
		assertThat(argument("Query", "search", "first")).startsWith("How many, 1 to 100");
	}

	private String argument(String type, String field, String argument) {
		return schema.getType(type, ObjectTypeDefinition.class)
			.orElseThrow()
			.getFieldDefinitions()
			.stream()
			.filter(definition -> definition.getName().equals(field))
			.flatMap(definition -> definition.getInputValueDefinitions().stream())
			.filter(definition -> definition.getName().equals(argument))
			.findFirst()
			.orElseThrow()
			.getDescription()
			.getContent();
	}

	private static Stream<AbstractDescribedNode<?>> nodes(TypeDefinition<?> type) {
		return described(type).filter(AbstractDescribedNode.class::isInstance)
			.map(node -> (AbstractDescribedNode<?>) node);
	}

	private static Stream<Node<?>> described(Node<?> node) {
		return Stream.concat(Stream.of(node), node.getChildren().stream().flatMap(child -> described((Node<?>) child)));
	}

}
