package dev.ferrograph.ingest.graph;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the graph say what its owners say. Each owner replaces only what it has stated
 * itself: a node or relationship goes when its last owner withdraws it, and what an owner
 * says of one is kept while others say something else ({@link Statements} tells how).
 * What was added by no owner stays, except for the relationships of a node that goes.
 *
 * <p>
 * A {@code (:LoadState)} node keeps for each owner the fingerprint of its content.
 */
@Component
public class GraphWriter {

	private final Neo4jClient client;

	private final TransactionTemplate transaction;

	private final NodeWriter nodes;

	private final EdgeWriter edges;

	GraphWriter(Neo4jClient client, PlatformTransactionManager transactions, NodeWriter nodes, EdgeWriter edges) {
		this.client = client;
		this.transaction = new TransactionTemplate(transactions);
		this.nodes = nodes;
		this.edges = edges;
	}

	/** Whether the content with this fingerprint is what the owner wrote last. */
	public boolean holds(Owner owner, String fingerprint) {
		return client.query("MATCH (state:LoadState {id: $owner}) RETURN state.fingerprint = $fingerprint")
			.bind(owner.name())
			.to("owner")
			.bind(fingerprint)
			.to("fingerprint")
			.fetchAs(Boolean.class)
			.one()
			.orElse(false);
	}

	/**
	 * Writes the content in one transaction, in place of what the owner wrote before. An
	 * empty content withdraws all that the owner has stated.
	 * @param content must state every node that its relationships connect, so that these
	 * do not depend on what other owners state
	 * @param fingerprint tells this content apart from every other of the owner
	 * @return false if the graph already holds this content, so that nothing was written
	 * @throws IllegalArgumentException if the content states a node or relationship
	 * twice, or a relationship without its nodes
	 */
	public boolean replace(Owner owner, GraphContent content, String fingerprint) {
		if (owner.equals(Owner.ANALYST)) {
			throw new IllegalArgumentException("\"%s\" stands for those who are no owners".formatted(owner.name()));
		}
		content.check();
		return Boolean.TRUE.equals(transaction.execute(status -> {
			lock();
			if (holds(owner, fingerprint)) {
				return false;
			}
			nodes.replace(owner, content);
			edges.replace(owner, content.edges());
			client.query("""
					MERGE (state:LoadState {id: $owner})
					SET state.fingerprint = $fingerprint, state.loadedAt = datetime()
					""").bind(owner.name()).to("owner").bind(fingerprint).to("fingerprint").run();
			return true;
		}));
	}

	/**
	 * Lets one load at a time write, whoever's it is; the others wait here until it has
	 * finished.
	 */
	private void lock() {
		client.query("MERGE (lock:LoadLock {id: 'lock'}) SET lock.held = true REMOVE lock.held").run();
	}

}
