package dev.ferrograph.ingest.graph;

import dev.ferrograph.text.Sha256;
import dev.ferrograph.neo4j.DamagedGraphException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
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
	 * @throws DamagedGraphException where the database does not find what it has counted
	 */
	String read() {
		try {
			return readOnce();
		}
		catch (DamagedGraphException e) {
			// unless someone has just written
			return readOnce();
		}
	}

	private String readOnce() {
		var digest = Sha256.digest();
		var edges = new AtomicLong();
		var hashes = client.query(ALL).fetchAs(Long.class).mappedBy((types, row) -> {
			edges.addAndGet(row.get("edges").size());
			return of(digest, row);
		}).all();
		requireAll("nodes", "MATCH (node) RETURN count(node) - COUNT { (:LoadState) } - COUNT { (:LoadLock) }",
				hashes.size());
		requireAll("relationships", "MATCH ()-[edge]->() RETURN count(edge)", edges.get());
		return "%016x".formatted(hashes.stream().mapToLong(Long::longValue).sum());
	}

	/** Neo4j keeps counts beside what it counts. */
	private void requireAll(String what, String count, long found) {
		long counted = client.query(count).fetchAs(Long.class).one().orElse(0L);
		if (counted != found) {
			throw new DamagedGraphException("it has %d %s, but only %d are found".formatted(counted, what, found));
		}
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

}
