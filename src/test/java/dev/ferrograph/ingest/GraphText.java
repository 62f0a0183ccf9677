package dev.ferrograph.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The whole graph as text, each node and relationship a line as Cypher would write it.
 */
record GraphText(Neo4jClient client) {

	/** Without versions, which are for comparing only. */
	List<String> nodes() {
		return lines(
				"""
						MATCH (node)
						WHERE NOT node:LoadState AND NOT node:LoadLock
						RETURN reduce(all = '', label IN labels(node) | all + ':' + label) AS what, properties(node) AS properties
						""")
			.stream()
			.map(line -> line.replaceFirst(", version: '[0-9a-f]{16}'", ""))
			.toList();
	}

	List<String> relationships() {
		return lines("""
				MATCH (from)-[relationship]->(to)
				RETURN from.id + ' ' + type(relationship) + ' ' + to.id AS what, properties(relationship) AS properties
				""");
	}

	/** Nodes and relationships. */
	List<String> text() {
		return Stream.of(nodes(), relationships()).flatMap(List::stream).toList();
	}

	/**
	 * Also the inner ids and the seed's state, so that even writing the same again would
	 * be seen.
	 */
	List<String> everything() {
		var nodes = lines("MATCH (node) RETURN elementId(node) AS what, properties(node) AS properties");
		var relationships = lines("MATCH ()-[r]->() RETURN elementId(r) AS what, properties(r) AS properties");
		return Stream.of(nodes, relationships, nodes(), relationships()).flatMap(List::stream).toList();
	}

	/**
	 * A line for each row of a query with the columns {@code what} and
	 * {@code properties}.
	 */
	List<String> lines(String query) {
		return client.query(query)
			.fetch()
			.all()
			.stream()
			.map(row -> row.get("what") + " " + literal(row.get("properties")))
			.sorted()
			.toList();
	}

	private static String literal(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			return new TreeMap<Object, Object>(map).entrySet()
				.stream()
				.map(entry -> entry.getKey() + ": " + literal(entry.getValue()))
				.collect(Collectors.joining(", ", "{", "}"));
		}
		if (value instanceof Collection<?> list) {
			return list.stream().map(GraphText::literal).collect(Collectors.joining(", ", "[", "]"));
		}
		return value instanceof String text ? "'" + text + "'" : String.valueOf(value);
	}

}
