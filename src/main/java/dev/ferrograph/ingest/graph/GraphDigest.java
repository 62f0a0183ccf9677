package dev.ferrograph.ingest.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Tells one state of the graph from every other: a digest of all nodes and relationships
 * with their labels, types and properties, except those that say what was loaded. It does
 * not depend on the order in which the database returns them, nor on their inner ids.
 */
@Component
class GraphDigest {

	/** One row for each node is much faster than one more for each relationship. */
	private static final String ALL = """
			MATCH (node)
			WHERE NOT node:LoadState AND NOT node:LoadLock
			RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties,
			  [(node)-[edge]->(to) | [type(edge), to.id, properties(edge)]] AS edges
			""";

	private final Neo4jClient client;

	GraphDigest(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Reads the whole graph, row by row, in the transaction that is under way, if any.
	 */
	String read() {
		var digest = sha256();
		long sum = client.query(ALL)
			.fetchAs(Long.class)
			.mappedBy((types, row) -> of(digest, row))
			.all()
			.stream()
			.mapToLong(Long::longValue)
			.sum();
		return "%016x".formatted(sum);
	}

	private static long of(MessageDigest digest, Record row) {
		var id = text(row.get("id"));
		long sum = hash(digest, row.get("labels").asList(Value::asString).stream().sorted().toList() + " "
				+ text(row.get("properties")));
		for (var edge : row.get("edges").values(Function.identity())) {
			sum += hash(digest, id + " " + text(edge));
		}
		return sum;
	}

	private static String text(Value value) {
		if (TypeSystem.getDefault().MAP().isTypeOf(value)) {
			return new TreeMap<>(value.asMap(GraphDigest::text)).toString();
		}
		if (TypeSystem.getDefault().LIST().isTypeOf(value)) {
			return value.asList(GraphDigest::text).toString();
		}
		return value.toString();
	}

	private static long hash(MessageDigest digest, String text) {
		return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

}
