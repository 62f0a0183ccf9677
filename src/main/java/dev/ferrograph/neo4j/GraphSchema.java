package dev.ferrograph.neo4j;

import dev.ferrograph.cypher.CypherFile;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
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

	private static final String KNOWN = """
			CALL () { CALL db.labels() YIELD label RETURN collect(label) AS labels }
			// the database lists only those types of which it has relationships
			CALL () { CALL db.relationshipTypes() YIELD relationshipType RETURN collect(relationshipType) AS types }
			CALL () { CALL db.propertyKeys() YIELD propertyKey RETURN collect(propertyKey) AS properties }
			CALL () {
			  CALL db.index.fulltext.listAvailableAnalyzers() YIELD analyzer, stopwords
			  WHERE analyzer = 'standard-folding'
			  UNWIND stopwords AS word
			  RETURN collect(word) AS stopWords
			}
			RETURN labels, types, properties, stopWords
			""";

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
		var indexes = statements().stream().map(FULL_TEXT_INDEX::matcher).filter(Matcher::find).toList();
		var properties = indexes.stream()
			.collect(Collectors.toMap(index -> index.group("name"), GraphSchema::properties));
		var searched = indexes.stream().map(index -> index.group("label")).collect(Collectors.toSet());
		for (var index : PassingFaults.retry(() -> update(client, properties, connection.getUri()))) {
			// of several that would do, ours is taken
			if (index.isFullText() && searched.contains(index.labels())
					&& (properties.containsKey(index.name()) || !fullTextIndexes.containsKey(index.labels()))) {
				fullTextIndexes.put(index.labels(), index.name());
			}
		}
		var known = client.query(KNOWN).fetch().one().orElseThrow();
		stopWords = names(known, "stopWords");
		vocabulary = new GraphVocabulary(names(known, "labels"), types(known), names(known, "properties"));
	}

	/**
	 * Makes what is missing.
	 * @param properties of the full-text indexes in the schema, by name
	 * @return the indexes that there are then, all of them in use
	 */
	private static List<GraphIndex> update(Neo4jClient client, Map<String, List<String>> properties, URI uri) {
		var present = GraphIndex.all(client);
		var names = present.stream().map(GraphIndex::name).collect(Collectors.toCollection(TreeSet::new));
		for (var index : present) {
			// one of an earlier version: its properties can't be changed
			if (index.isFullText()
					&& !properties.getOrDefault(index.name(), index.properties()).equals(index.properties())) {
				client.query("DROP INDEX " + index.name()).run();
				names.remove(index.name());
			}
		}
		boolean changed = SchemaUpdate.run(statements(), names, statement -> client.query(statement).run(), uri);
		if (!changed && present.stream().allMatch(GraphIndex::isOnline)) {
			return present;
		}
		client.query("CALL db.awaitIndexes(60)").run();
		return GraphIndex.all(client);
	}

	private static List<String> properties(MatchResult index) {
		return List.of(index.group("properties").replace("n.", "").split(", "));
	}

	private static Set<String> types(Map<String, Object> known) {
		var types = new TreeSet<>(names(known, "types"));
		for (var statement : statements()) {
			DECLARED_TYPES.matcher(statement)
				.results()
				.flatMap(declared -> QUOTED.matcher(declared.group(1)).results())
				.forEach(type -> types.add(type.group(1)));
		}
		return types;
	}

	private static Set<String> names(Map<String, Object> known, String what) {
		return ((Collection<?>) Objects.requireNonNull(known.get(what))).stream()
			.map(String::valueOf)
			.collect(Collectors.toUnmodifiableSet());
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
			.filter(index -> !index.getKey().contains(GraphIndex.OR))
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * The name of the full-text index over nodes of any of the labels, given in any
	 * order.
	 */
	public String fullTextIndex(List<String> labels) {
		return Objects.requireNonNull(fullTextIndexes.get(GraphIndex.labels(labels)));
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
