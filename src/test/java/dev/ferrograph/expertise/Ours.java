package dev.ferrograph.expertise;

import dev.ferrograph.GraphQlApi;
import dev.ferrograph.cypher.CypherFile;
import dev.ferrograph.neo4j.GraphSchema;
import java.time.LocalDate;
import java.util.HashMap;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** Our ranking as front ends get it, and the parts of it alone. */
final class Ours {

	/** The row of the table that all others are compared with. */
	static final String NAME = "**ours**";

	private static final String QUERY = """
			query($for:SuggestionInput!){
			  suggestAttendees(for:$for first:100){nodes{id}}}""";

	private final GraphQlApi api;

	private final Driver driver;

	private final ExpertiseProperties weights;

	private final GraphSchema schema;

	Ours(GraphQlApi api, Driver driver, ExpertiseProperties weights, GraphSchema schema) {
		this.api = api;
		this.driver = driver;
		this.weights = weights;
		this.schema = schema;
	}

	Map<String, Function<Question, List<String>>> all() {
		var all = new LinkedHashMap<String, Function<Question, List<String>>>();
		all.put("our roles alone", part(w -> new ExpertiseProperties(w.role(), 0, 0, 0, 0, w.narrower(),
				w.furtherTopic(), w.broad(), w.general(), w.halfLife(), w.changeHalfLife())));
		all.put("our talks alone", part(w -> new ExpertiseProperties(0, w.talk(), 0, 0, 0, w.narrower(),
				w.furtherTopic(), w.broad(), w.general(), w.halfLife(), w.changeHalfLife())));
		all.put("our changes alone", part(w -> new ExpertiseProperties(0, 0, w.change(), 0, 0, w.narrower(),
				w.furtherTopic(), w.broad(), w.general(), w.halfLife(), w.changeHalfLife())));
		all.put("our full text alone", question -> answer(weights, question, Ours::withTextAlone));
		all.put(NAME, this::answer);
		return all;
	}

	private List<String> answer(Question question) {
		var input = new HashMap<>(question.input());
		input.put("exclude", List.copyOf(question.leftOut()));
		return api.ask(QUERY, Map.of("for", input)).data("/suggestAttendees/nodes").findValuesAsString("id");
	}

	private Function<Question, List<String>> part(UnaryOperator<ExpertiseProperties> change) {
		return question -> answer(change.apply(weights), question, parameters -> parameters);
	}

	private List<String> answer(ExpertiseProperties weights, Question question,
			UnaryOperator<Map<String, @Nullable Object>> change) {
		var input = new HashMap<>(question.input());
		input.put("asOf", LocalDate.parse(String.valueOf(input.get("asOf"))));
		return driver.executableQuery(statement())
			.withParameters(change.apply(new SuggestionPreparation("suggestAttendees", weights, schema)
				.parameters(input, LocalDate.now(ZoneOffset.UTC))))
			.execute()
			.records()
			.stream()
			.map(row -> row.get("node").get("id").asString())
			.toList();
	}

	/** Without the topics, neither those that the text names. */
	private static Map<String, @Nullable Object> withTextAlone(Map<String, @Nullable Object> parameters) {
		var asked = new HashMap<String, @Nullable Object>();
		((Map<?, ?>) Objects.requireNonNull(parameters.get("asked")))
			.forEach((name, value) -> asked.put(String.valueOf(name), value));
		asked.put("topics", List.of());
		asked.put("edition", null);
		asked.put("phrase", null);
		parameters.put("asked", asked);
		return parameters;
	}

	private static String statement() {
		var statement = CypherFile.load("suggested-attendees").statement();
		// reasons make no difference to the ranking
		return statement.substring(0, statement.lastIndexOf("RETURN node, score,"))
				+ "RETURN node ORDER BY score DESC, latest DESC, node.id";
	}

}
