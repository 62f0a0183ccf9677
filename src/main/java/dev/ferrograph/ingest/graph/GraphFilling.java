package dev.ferrograph.ingest.graph;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty graph in many small transactions beside that of the load, because one
 * for all would take memory that grows with the content. Until the load is committed, the
 * owner's {@code LoadState} says that the graph is being filled: what a load has written
 * that was cut short is removed before the next one.
 */
@Component
class GraphFilling {

	private static final Logger log = LoggerFactory.getLogger(GraphFilling.class);

	private static final int BATCH = 2000;

	private final Neo4jClient client;

	private final TransactionTemplate transaction;

	private final NodeWriter nodes;

	private final EdgeWriter edges;

	private final RowWriter rows;

	/**
	 * What was written.
	 *
	 * @param created how many nodes and relationships the writing has created
	 * @param digest what they add to the digest of the graph
	 */
	record Filled(long nodes, long relationships, long created, long digest) {

		static final Filled NOTHING = new Filled(0, 0, 0, 0);

		Filled and(Filled more) {
			return new Filled(nodes + more.nodes, relationships + more.relationships, created + more.created,
					digest + more.digest);
		}

	}

	GraphFilling(Neo4jClient client, PlatformTransactionManager transactions, NodeWriter nodes, EdgeWriter edges,
			RowWriter rows) {
		this.client = client;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.nodes = nodes;
		this.edges = edges;
		this.rows = rows;
	}

	/** Writes the content into a graph that was empty when the load had locked it. */
	Filled fill(Owner owner, GraphContent content) {
		commit("MERGE (state:LoadState {id: $owner}) SET state.filling = true REMOVE state.fingerprint", owner.name());
		var filled = Filled.NOTHING;
		for (var type : GraphNode.TYPES) {
			filled = filled.and(fillNodes(owner, content, type));
		}
		for (var alike : EdgeWriter.alike(content.edges())) {
			filled = filled.and(fillEdges(owner, alike));
		}
		return filled;
	}

	private <N extends GraphNode> Filled fillNodes(Owner owner, GraphContent content, Class<N> type) {
		return inBatches("nodes " + type.getSimpleName(), content.nodes(type), some -> {
			var added = nodes.added(owner, type, some);
			return new Filled(some.size(), 0, nodes.write(List.of(added)), GraphDigest.ofNodes(added));
		});
	}

	private Filled fillEdges(Owner owner, List<Edge> alike) {
		return inBatches("relationships " + alike.getFirst().type(), alike, some -> new Filled(0, some.size(),
				edges.write(owner, EdgeChanges.added(some)), GraphDigest.ofEdges(owner, some)));
	}

	private <T> Filled inBatches(String what, List<T> all, Function<List<T>, Filled> write) {
		var filled = Filled.NOTHING;
		for (int from = 0; from < all.size(); from += BATCH) {
			var some = all.subList(from, Math.min(from + BATCH, all.size()));
			filled = filled.and(Objects.requireNonNull(transaction.execute(status -> write.apply(some))));
			rows.say(what, from + some.size(), all.size());
		}
		return filled;
	}

	/** Removes what loads have written that were cut short. */
	void clear() {
		for (var owner : client.query("MATCH (state:LoadState {filling: true}) RETURN state.id")
			.fetchAs(String.class)
			.all()) {
			log.info("Removing what a load has written that was cut short");
			while (commit("MATCH (node) WHERE $owner IN [] + node.owners WITH node LIMIT 5000 DETACH DELETE node",
					owner)) {
				// until there is no more
			}
			commit("MATCH (state:LoadState {id: $owner}) REMOVE state.filling", owner);
		}
	}

	/** Returns whether the statement has changed anything. */
	private boolean commit(String statement, String owner) {
		return Objects.requireNonNull(transaction
			.execute(status -> client.query(statement).bind(owner).to("owner").run().counters().containsUpdates()));
	}

}
