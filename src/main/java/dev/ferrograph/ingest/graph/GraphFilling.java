package dev.ferrograph.ingest.graph;

import dev.ferrograph.neo4j.Commit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * owner's {@code LoadState} says that the graph is being filled. What a load that was cut
 * short has written is removed before the next one.
 */
@Component
class GraphFilling {

	private static final Logger log = LoggerFactory.getLogger(GraphFilling.class);

	private final Neo4jClient client;

	private final TransactionTemplate transaction;

	private final NodeWriter nodes;

	private final EdgeWriter edges;

	private final RowWriter rows;

	private final LoadedState loaded;

	/**
	 * What was written.
	 *
	 * @param nodes how many nodes were sent
	 * @param relationships how many relationships were sent
	 * @param created how many of both the writing has created
	 * @param digest what they add to the digest of the graph
	 */
	record Batch(long nodes, long relationships, long created, long digest) {

		static final Batch NONE = new Batch(0, 0, 0, 0);

		Batch and(Batch more) {
			return new Batch(nodes + more.nodes, relationships + more.relationships, created + more.created,
					digest + more.digest);
		}

	}

	/**
	 * What a graph was filled with.
	 *
	 * @param all what was written
	 * @param last what was committed last; empty if that, or something before, may have
	 * been written by others
	 */
	record Filled(Batch all, Optional<Commit> last) {
	}

	GraphFilling(Neo4jClient client, PlatformTransactionManager transactions, NodeWriter nodes, EdgeWriter edges,
			RowWriter rows, LoadedState loaded) {
		this.client = client;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.nodes = nodes;
		this.edges = edges;
		this.rows = rows;
		this.loaded = loaded;
	}

	/**
	 * Writes the content into a graph that was empty when the load, in whose transaction
	 * this is called, had locked it.
	 */
	Filled fill(Owner owner, GraphContent content) {
		commit("MERGE (state:LoadState {id: $owner}) SET state.filling = true REMOVE state.fingerprint", owner.name());
		try {
			return write(owner, content);
		}
		catch (RuntimeException e) {
			clearAfter(e);
			throw e;
		}
	}

	private Filled write(Owner owner, GraphContent content) {
		var filled = new Filled(Batch.NONE, loaded.lastCommit());
		for (var type : GraphNode.TYPES) {
			filled = writeNodes(owner, content, type, filled);
		}
		for (var alike : EdgeWriter.alike(content.edges())) {
			filled = writeEdges(owner, alike, filled);
		}
		return filled;
	}

	/** Leaves an empty graph, unless the database is away. */
	private void clearAfter(RuntimeException failure) {
		try {
			clear();
		}
		catch (RuntimeException e) {
			failure.addSuppressed(e);
		}
	}

	private <N extends GraphNode> Filled writeNodes(Owner owner, GraphContent content, Class<N> type, Filled before) {
		return inBatches("nodes " + type.getSimpleName(), content.nodes(type), before, some -> {
			var added = nodes.added(owner, type, some);
			return new Batch(some.size(), 0, nodes.write(List.of(added)), GraphDigest.ofNodes(added));
		});
	}

	private Filled writeEdges(Owner owner, List<Edge> alike, Filled before) {
		return inBatches("relationships " + alike.getFirst().type(), alike, before, some -> new Batch(0, some.size(),
				edges.write(owner, EdgeChanges.added(some)), GraphDigest.ofEdges(owner, some)));
	}

	private <T> Filled inBatches(String what, List<T> all, Filled before, Function<List<T>, Batch> write) {
		var filled = before;
		for (int from = 0; from < all.size(); from += RowWriter.BATCH) {
			var some = all.subList(from, Math.min(from + RowWriter.BATCH, all.size()));
			var batch = Objects.requireNonNull(transaction.execute(status -> write.apply(some)));
			// a name that is new to the database, such as that of a property, is a commit
			// of its own and can't be told from one of others
			filled = new Filled(filled.all().and(batch), loaded.onlyCommitSince(filled.last()));
			requireLock();
			rows.say(what, from + some.size(), all.size());
		}
		return filled;
	}

	/**
	 * Fails where the transaction of the load, and with it the lock, has been lost.
	 * Asking for it again and again also keeps its connection from being closed.
	 */
	private void requireLock() {
		client.query("MATCH (lock:LoadLock) RETURN count(lock)").fetchAs(Long.class).one();
	}

	/** Removes what loads that were cut short have written. */
	void clear() {
		for (var owner : unfinished()) {
			log.info("Removing what a load that was cut short has written for \"{}\"", owner);
			commitAll("MATCH ()-[edge]->() WHERE $owner IN [] + edge.owners WITH edge LIMIT 10000 DELETE edge", owner);
			commitAll("MATCH (node) WHERE $owner IN [] + node.owners WITH node LIMIT 5000 DETACH DELETE node", owner);
			commit("MATCH (state:LoadState {id: $owner}) REMOVE state.filling", owner);
		}
	}

	/** Whether the graph has only a part of what a load was to write. */
	boolean isUnfinished() {
		return !unfinished().isEmpty();
	}

	/**
	 * Earlier versions leave the mark, but with a fingerprint, where they finish a load.
	 */
	private Collection<String> unfinished() {
		return client.query("MATCH (state:LoadState {filling: true}) WHERE state.fingerprint IS NULL RETURN state.id")
			.fetchAs(String.class)
			.all();
	}

	private void commitAll(String statement, String owner) {
		var changed = true;
		while (changed) {
			changed = commit(statement, owner);
			requireLock();
		}
	}

	/** Returns whether the statement has changed anything. */
	private boolean commit(String statement, String owner) {
		return Objects.requireNonNull(transaction
			.execute(status -> client.query(statement).bind(owner).to("owner").run().counters().containsUpdates()));
	}

}
