package dev.ferrograph.neo4j;

import dev.ferrograph.cypher.CypherFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The constraints and indexes of the graph, as {@code cypher/schema.cypher} states them.
 * Whoever holds this bean may rely on Neo4j being there and on all of them being in
 * force.
 */
@Component
public class GraphSchema {

	private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*(\\R|$)");

	private static final Pattern DECLARED_TYPES = Pattern.compile("UNWIND \\[([^]]+)] AS type\\s");

	private static final Pattern QUOTED = Pattern.compile("'(\\w+)'");

	private static final Pattern FULL_TEXT_INDEX = Pattern.compile(
			"CREATE FULLTEXT INDEX (?<name>\\w+) IF NOT EXISTS FOR \\(n:(?<label>[\\w|]+)\\) ON EACH \\[(?<properties>[^]]*)]");

	private static final String OR = "|";

	private record FullTextIndex(String labels, String name) {

		static FullTextIndex of(Record row) {
			return new FullTextIndex(
					row.get("labels").asList(Value::asString).stream().sorted().collect(Collectors.joining(OR)),
					row.get("name").asString());
		}

	}

	private final Map<String, String> fullTextIndexes = new TreeMap<>();

	private final Set<String> stopWords;

	private final GraphVocabulary vocabulary;

	GraphSchema(Driver driver, Neo4jConnectionDetails connection, Neo4jClient client) {
		try {
			driver.verifyConnectivity();
		}
		catch (Neo4jException e) {
			throw StartFailures.ofDriver(e, connection.getUri());
		}
		PassingFaults.<@Nullable Void>retry(() -> {
			dropOutdatedIndexes(client);
			SchemaUpdate.run(statements(), constraintsAndIndexes(client), statement -> client.query(statement).run(),
					connection.getUri());
			return null;
		});
		client.query("CALL db.awaitIndexes(60)").run();
		client.query("""
				SHOW FULLTEXT INDEXES YIELD name, entityType, labelsOrTypes
				WHERE entityType = 'NODE'
				RETURN labelsOrTypes AS labels, name
				ORDER BY name STARTS WITH 'search_', name DESC // of several the last is taken: ours
				""")
			.fetchAs(FullTextIndex.class)
			.mappedBy((types, row) -> FullTextIndex.of(row))
			.all()
			.stream()
			.filter(index -> searched().contains(index.labels()))
			.forEach(index -> fullTextIndexes.put(index.labels(), index.name()));
		stopWords = names(client, """
				CALL db.index.fulltext.listAvailableAnalyzers() YIELD analyzer, stopwords
				WHERE analyzer = 'standard-folding'
				UNWIND stopwords AS word
				RETURN word
				""");
		vocabulary = vocabulary(client);
	}

	/**
	 * Drops the full-text indexes of an earlier version that have other properties, which
	 * can't be changed.
	 */
	private static void dropOutdatedIndexes(Neo4jClient client) {
		Map<Object, Object> present = client.query("SHOW FULLTEXT INDEXES YIELD name, properties")
			.fetch()
			.all()
			.stream()
			.collect(Collectors.toMap(index -> index.get("name"), index -> index.get("properties")));
		for (var statement : statements()) {
			var index = FULL_TEXT_INDEX.matcher(statement);
			if (index.find()) {
				var properties = List.of(index.group("properties").replace("n.", "").split(", "));
				if (!present.getOrDefault(index.group("name"), properties).equals(properties)) {
					client.query("DROP INDEX " + index.group("name")).run();
				}
			}
		}
	}

	private static Set<String> constraintsAndIndexes(Neo4jClient client) {
		var all = new TreeSet<>(names(client, "SHOW CONSTRAINTS YIELD name"));
		all.addAll(names(client, "SHOW INDEXES YIELD name"));
		return all;
	}

	/** The labels of nodes that a search finds; people may have indexes for others. */
	private static Set<String> searched() {
		return statements().stream()
			.map(FULL_TEXT_INDEX::matcher)
			.filter(Matcher::find)
			.map(index -> index.group("label"))
			.collect(Collectors.toSet());
	}

	private static GraphVocabulary vocabulary(Neo4jClient client) {
		// the database lists only those types of which it has relationships
		var types = new TreeSet<>(names(client, "CALL db.relationshipTypes()"));
		for (var statement : statements()) {
			DECLARED_TYPES.matcher(statement)
				.results()
				.flatMap(declared -> QUOTED.matcher(declared.group(1)).results())
				.forEach(type -> types.add(type.group(1)));
		}
		return new GraphVocabulary(names(client, "CALL db.labels()"), types, names(client, "CALL db.propertyKeys()"));
	}

	private static Set<String> names(Neo4jClient client, String statement) {
		return Set.copyOf(client.query(statement).fetchAs(String.class).all());
	}

	/**
	 * The names that may be used in statements; new ones are known after the next start.
	 */
	public GraphVocabulary vocabulary() {
		return vocabulary;
	}

	/**
	 * The names of the full-text indexes by the labels of the nodes in them. A server
	 * that has had one before keeps it under the name that it has.
	 */
	public Map<String, String> fullTextIndexes() {
		return fullTextIndexes.entrySet()
			.stream()
			.filter(index -> !index.getKey().contains(OR))
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * The name of the full-text index over nodes of any of the labels, given in any
	 * order.
	 */
	public String fullTextIndex(List<String> labels) {
		return Objects.requireNonNull(fullTextIndexes.get(String.join(OR, labels.stream().sorted().toList())));
	}

	/** The words that the full-text indexes leave out, in small letters. */
	public Set<String> stopWords() {
		return stopWords;
	}

	private static List<String> statements() {
		return Stream.of(END_OF_STATEMENT.split(CypherFile.load("schema").statement()))
			.filter(statement -> !statement.isBlank())
			.toList();
	}

}
