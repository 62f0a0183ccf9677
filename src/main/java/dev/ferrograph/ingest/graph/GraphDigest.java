package dev.ferrograph.ingest.graph;

import dev.ferrograph.text.Sha256;
import dev.ferrograph.neo4j.DamagedGraphException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
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
	private static final String ROW = """
			WHERE NOT node:LoadState AND NOT node:LoadLock
			RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties,
			  [(node)-[edge]->(to) | [type(edge), to.id, properties(edge)]] AS edges
			""";

	private static final String ALL = "MATCH (node)\n" + ROW;

	private static final String SOME = "MATCH (node) WHERE elementId(node) IN $elements WITH node\n" + ROW;

	private static final String COUNT_NODES = "MATCH (node) RETURN count(node) - COUNT { (:LoadState) } - COUNT { (:LoadLock) }";

	private static final String COUNT_RELATIONSHIPS = "MATCH ()-[edge]->() RETURN count(edge)";

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
		requireAll("nodes", COUNT_NODES, hashes.size());
		requireAll("relationships", COUNT_RELATIONSHIPS, edges.get());
		return text(hashes.stream().mapToLong(Long::longValue).sum());
	}

	/** Whether the graph has no nodes but those that say what was loaded. */
	boolean isOfEmptyGraph() {
		return count(COUNT_NODES) == 0;
	}

	/** Whether a graph that was empty has nothing but what it was filled with. */
	boolean isOfNothingBut(GraphFilling.Batch filled) {
		return filled.created() == filled.nodes() + filled.relationships() && count(COUNT_NODES) == filled.nodes()
				&& count(COUNT_RELATIONSHIPS) == filled.relationships();
	}

	/** The digest of a graph that has nothing but this, made without reading it. */
	static String of(GraphFilling.Batch filled) {
		return text(filled.digest());
	}

	/**
	 * The part of the digest that these nodes and the relationships from them make up.
	 * @param elements the inner ids of the nodes; those that are gone make up nothing
	 */
	long part(Collection<String> elements) {
		var digest = Sha256.digest();
		return client.query(SOME)
			.bind(elements)
			.to("elements")
			.fetchAs(Long.class)
			.mappedBy((types, row) -> of(digest, row))
			.all()
			.stream()
			.mapToLong(Long::longValue)
			.sum();
	}

	/** The digest of the graph in which one part has become another. */
	static String replaced(String digest, long before, long after) {
		return text(Long.parseUnsignedLong(digest, 16) - before + after);
	}

	private static String text(long sum) {
		return "%016x".formatted(sum);
	}

	/**
	 * Whether the database finds all nodes and relationships that it has counted. It goes
	 * through them, but does not read what they say.
	 */
	boolean findsAll() {
		// a count of elements' ids is made of what is found, unlike one of the elements
		return count("MATCH (node) RETURN count(node)") == count("MATCH (node) RETURN count(elementId(node))")
				&& count(COUNT_RELATIONSHIPS) == count("MATCH ()-[edge]->() RETURN count(elementId(edge))");
	}

	private long count(String statement) {
		return client.query(statement).fetchAs(Long.class).one().orElse(0L);
	}

	/** Neo4j keeps counts beside what it counts. */
	private void requireAll(String what, String count, long found) {
		long counted = count(count);
		if (counted != found) {
			throw new DamagedGraphException("it has %d %s, but only %d are found".formatted(counted, what, found));
		}
	}

	/** What new nodes add to the digest. */
	static long ofNodes(NodeChanges written) {
		var digest = Sha256.digest();
		return written.rows()
			.stream()
			.mapToLong(row -> ofNode(digest, written.labels(row), Values.value(written.properties(row))))
			.sum();
	}

	/** What new relationships, which only this owner states, add to the digest. */
	static long ofEdges(Owner owner, List<Edge> added) {
		var digest = Sha256.digest();
		return added.stream()
			.mapToLong(edge -> ofEdge(digest, text(Values.value(edge.from().toString())),
					Values.value(List.of(edge.type().name(), edge.to().toString(), EdgeWriter.toStore(owner, edge)))))
			.sum();
	}

	private static long of(MessageDigest digest, Record row) {
		long sum = ofNode(digest, row.get("labels").asList(Value::asString), row.get("properties"));
		for (var edge : row.get("edges").values(Function.identity())) {
			sum += ofEdge(digest, text(row.get("id")), edge);
		}
		return sum;
	}

	private static long ofNode(MessageDigest digest, List<String> labels, Value properties) {
		return hash(digest, labels.stream().sorted().toList() + " " + text(properties));
	}

	/**
	 * The part of a relationship.
	 * @param from the id of the node from which it leads, as text
	 * @param edge its type, the id of the node to which it leads, and its properties
	 */
	private static long ofEdge(MessageDigest digest, String from, Value edge) {
		return hash(digest, from + " " + text(edge));
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
