package dev.ferrograph.query.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.WiredSchema;
import dev.ferrograph.neo4j.GraphVocabulary;
import dev.ferrograph.query.request.ParameterizedSelection;
import dev.ferrograph.query.request.SelectionReader;
import dev.ferrograph.query.schema.MappingReader;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the compiler makes of some requests, to be read next to them in
 * {@code src/test/resources/statements}. After a change of the compiler,
 * {@code ./mvnw test -Dtest=GoldenStatementTests -Dstatements.write=true} writes the
 * statements anew.
 */
class GoldenStatementTests {

	private static final Path DIRECTORY = Path.of("src/test/resources/statements");

	/**
	 * Root fields with parameters from elsewhere: their statements are files as they are.
	 */
	private static final Set<String> PREPARED = Set.of("search", "suggestAttendees", "askedTopics", "path");

	private final AtomicReference<CompiledQuery> compiled = new AtomicReference<>();

	private final GraphQLSchema schema = schema();

	private final QueryCompiler compiler = new QueryCompiler(
			MappingReader.read(schema, new GraphVocabulary(new All(), new All(), new All()), PREPARED), Map.of());

	static List<Path> requests() throws IOException {
		try (var files = Files.list(DIRECTORY)) {
			return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("requests")
	void isCompiledAsItsFileSays(Path request) throws IOException {
		var statement = ReadableCypher.of(compile(Files.readString(request)).statement());
		var file = DIRECTORY.resolve(request.getFileName().toString().replace(".graphql", ".cypher"));
		if (Boolean.getBoolean("statements.write")) {
			Files.writeString(file, statement);
		}
		assertThat(statement).isEqualTo(Files.readString(file));
	}

	@ParameterizedTest
	@MethodSource("requests")
	void otherValuesMakeNoOtherStatement(Path request) throws IOException {
		var query = Files.readString(request);
		var others = query.replaceAll("\"(\\w+):[^\"]*\"", "\"$1:other\"").replaceAll("(first|last): \\d+", "$1: 7");
		assertThat(compile(others).statement()).isEqualTo(compile(query).statement());
	}

	private CompiledQuery compile(String query) {
		var result = GraphQL.newGraphQL(schema)
			.build()
			.execute(ExecutionInput.newExecutionInput(query).variables(Map.of("after", "a cursor")).build());
		return Objects.requireNonNull(compiled.getAndSet(null), () -> result.getErrors().toString());
	}

	private GraphQLSchema schema() {
		DataFetcher<Object> compile = field -> {
			compiled.set(compiler().compile(new ParameterizedSelection(SelectionReader.read(field))));
			return null;
		};
		return WiredSchema.of(compile, request -> null);
	}

	private QueryCompiler compiler() {
		return compiler;
	}

	/** Every name, as without a database none is known to be wrong. */
	private static final class All extends AbstractSet<String> {

		@Override
		public boolean contains(Object name) {
			return true;
		}

		@Override
		public Iterator<String> iterator() {
			return Collections.emptyIterator();
		}

		@Override
		public int size() {
			return 0;
		}

	}

}
