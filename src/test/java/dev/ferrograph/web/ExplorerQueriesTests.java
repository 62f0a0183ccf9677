package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The questions that the explorer asks are good ones. */
@FerrographTest
class ExplorerQueriesTests {

	private static final Path QUERIES = Path.of("src/main/resources/static/explorer/queries");

	private static final Path MUTATIONS = QUERIES.resolveSibling("mutations");

	/** The seed's largest of each kind, by the name of the query that shows it. */
	private static final Map<String, String> LARGE = Map.ofEntries(Map.entry("topic", "topic:rust-support"),
			Map.entry("changes", "topic:rust-support"), Map.entry("contributors", "topic:rust-support"),
			Map.entry("together", "topic:rust-support"), Map.entry("compare", "edition:kangrejos-2025"),
			Map.entry("person", "person:miguel-ojeda"), Map.entry("contributions", "person:miguel-ojeda"),
			Map.entry("edition", "edition:lpc-2025-rust-mc"), Map.entry("talk", "talk:kangrejos-2023/rust-in-v4l2"),
			Map.entry("change", "change:kbuild-add-rust-support"), Map.entry("series", "series:kangrejos"),
			Map.entry("seriesRecord", "series:kangrejos"), Map.entry("organization", "organization:isrg"));

	@Autowired
	GraphQlApi api;

	static Stream<Path> queries() throws IOException {
		return files(QUERIES);
	}

	static Stream<Path> documents() throws IOException {
		return Stream.concat(files(QUERIES), files(MUTATIONS));
	}

	private static Stream<Path> files(Path directory) throws IOException {
		try (var files = Files.list(directory)) {
			return files.sorted().toList().stream();
		}
	}

	@Test
	void thereIsOneForEachKindOfPage() throws IOException {
		assertThat(queries().map(ExplorerQueriesTests::name)).containsAll(LARGE.keySet());
	}

	@ParameterizedTest
	@MethodSource("queries")
	void eachIsValidAndWithinTheLimits(Path query) {
		var operation = operation(query);
		var answer = api.ask(text(query), variables(operation, name(query)));
		assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
		assertThat(answer.body().has("errors")).as(answer.body().toString()).isFalse();
		assertThat(answer.statements()).isLessThanOrEqualTo(operation.getSelectionSet().getSelections().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "topic", "person", "edition", "change", "organization" })
	void whatFollowsOfAListIsAskedForAlone(String name) {
		var answer = api.ask(text(QUERIES.resolve(name + ".graphql")), Map.of("id", LARGE.get(name), "whole", false))
			.data("/" + name);
		assertThat(answer.properties()).hasSize(1)
			.allSatisfy(list -> assertThat(list.getValue().has("pageInfo")).isTrue());
	}

	@ParameterizedTest
	@MethodSource("documents")
	void eachIsNamedAsItsFileAndSaysWhatItIsFor(Path document) {
		var expected = document.startsWith(MUTATIONS) ? Operation.MUTATION : Operation.QUERY;
		assertThat(operation(document).getName()).isEqualTo(name(document));
		assertThat(operation(document).getOperation()).isEqualTo(expected);
		assertThat(text(document)).startsWith("# ");
	}

	private static OperationDefinition operation(Path query) {
		return Parser.parse(text(query)).getDefinitionsOfType(OperationDefinition.class).getFirst();
	}

	/** Something for each variable that must be given. */
	private Map<String, Object> variables(OperationDefinition operation, String name) {
		var values = new HashMap<String, Object>();
		for (var variable : operation.getVariableDefinitions()) {
			switch (variable.getName()) {
				case "id" -> values.put("id", LARGE.get(name));
				case "text" -> values.put("text", "rust");
				case "for" -> values.put("for", Map.of("topics", List.of("topic:rust-support")));
				case "asked" -> values.put("asked", true);
				case "chosen" -> values.put("chosen", List.of("topic:rust-support"));
				case "people" -> values.put("people", people());
				case "edition" -> values.put("edition", "edition:lpc-2026-rust-mc");
				case "ofEdition" -> values.put("ofEdition", true);
				default -> {
					// the others have defaults
				}
			}
		}
		return values;
	}

	/** As many as a shortlist asks for at once. */
	private List<String> people() {
		return api.ask("{ people(first: 25, orderBy: [{ talks: { direction: DESC } }]) { nodes { id } } }")
			.data("/people/nodes")
			.valueStream()
			.map(person -> person.get("id").asString())
			.toList();
	}

	private static String name(Path query) {
		return query.getFileName().toString().replace(".graphql", "");
	}

	private static String text(Path query) {
		try {
			return Files.readString(query);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
