package dev.ferrograph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** schema.graphqls keeps the rules that front ends rely on. */
class SchemaTests {

	private static final List<String> WINDOW = List.of("first", "after");

	private final Document schema = read();

	@Test
	void itIsAPageToRead() throws IOException {
		assertThat(Files.readAllLines(Path.of("schema.graphqls")))
			.allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
	}

	@Test
	void namesAreSpelledAsUsual() {
		assertThat(schema.getDefinitionsOfType(ObjectTypeDefinition.class)).allSatisfy(type -> {
			assertThat(type.getName()).matches("[A-Z][A-Za-z]*");
			assertThat(type.getFieldDefinitions())
				.allSatisfy(field -> assertThat(field.getName()).matches("[a-z][A-Za-z]*"));
		});
		assertThat(schema.getDefinitionsOfType(EnumTypeDefinition.class))
			.allSatisfy(type -> assertThat(type.getEnumValueDefinitions())
				.allSatisfy(value -> assertThat(value.getName()).matches("[A-Z]+(_[A-Z]+)*")));
	}

	@Test
	void connectionsAreAsRelayWantsThem() {
		var connections = types().filter(type -> type.getName().endsWith("Connection")).toList();
		assertThat(connections).isNotEmpty().allSatisfy(connection -> {
			var name = connection.getName().replace("Connection", "");
			assertThat(signatures(connection)).contains("pageInfo: PageInfo!", "edges: [%sEdge!]!".formatted(name),
					"totalCount: Int!");
			assertThat(signatures(type(name + "Edge"))).contains("cursor: String!")
				.anyMatch(field -> field.startsWith("node: "));
		});
	}

	@Test
	void whoAnswersAConnectionTakesAWindow() {
		assertThat(types().flatMap(type -> type.getFieldDefinitions().stream())
			.filter(field -> spelled(field.getType()).matches("\\w+Connection!?"))).isNotEmpty()
			.allSatisfy(
					field -> assertThat(field.getInputValueDefinitions().stream().map(argument -> argument.getName()))
						.containsAll(WINDOW));
	}

	@Test
	void listsHaveNoNullsAndAreNeverNull() {
		assertThat(types().filter(type -> !type.getName().equals("Query"))
			.flatMap(type -> type.getFieldDefinitions().stream())
			.filter(field -> spelled(field.getType()).startsWith("["))).isNotEmpty()
			.allSatisfy(field -> assertThat(spelled(field.getType())).endsWith("!]!"));
	}

	@Test
	void aRootFieldThatFailsLeavesTheOthersTheirAnswers() {
		assertThat(type("Query").getFieldDefinitions()).isNotEmpty()
			.allSatisfy(field -> assertThat(spelled(field.getType())).doesNotEndWith("!"));
	}

	@Test
	void filtersCanBeCombined() {
		assertThat(schema.getDefinitionsOfType(InputObjectTypeDefinition.class)
			.stream()
			.filter(input -> types().anyMatch(type -> input.getName().equals(type.getName() + "Where")))).isNotEmpty()
			.allSatisfy(input -> assertThat(input.getInputValueDefinitions().stream().map(field -> field.getName()))
				.contains("AND", "OR", "NOT"));
	}

	private Stream<ObjectTypeDefinition> types() {
		return schema.getDefinitionsOfType(ObjectTypeDefinition.class).stream();
	}

	private ObjectTypeDefinition type(String name) {
		return types().filter(type -> type.getName().equals(name)).findFirst().orElseThrow();
	}

	private static List<String> signatures(ObjectTypeDefinition type) {
		return type.getFieldDefinitions().stream().map(SchemaTests::signature).toList();
	}

	private static String signature(FieldDefinition field) {
		return field.getName() + ": " + spelled(field.getType());
	}

	private static String spelled(Type<?> type) {
		return switch (type) {
			case NonNullType nonNull -> spelled(nonNull.getType()) + "!";
			case ListType list -> "[" + spelled(list.getType()) + "]";
			case TypeName name -> name.getName();
			default -> throw new IllegalArgumentException(type.toString());
		};
	}

	private static Document read() {
		try {
			return Parser.parse(Files.readString(Path.of("schema.graphqls")));
		}
		catch (IOException e) {
			throw new AssertionError(e);
		}
	}

}
