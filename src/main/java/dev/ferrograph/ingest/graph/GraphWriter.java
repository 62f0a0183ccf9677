package dev.ferrograph.ingest.graph;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the graph say what a content says. What it wrote carries {@code loadedFrom}, and
 * only that is ever removed. A {@code (:SeedState)} node keeps the fingerprint of the
 * content that the graph holds.
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

	/** Whether the content with this fingerprint is what was written last. */
	public boolean holds(String fingerprint) {
		return client.query("MATCH (state:SeedState {fingerprint: $fingerprint}) RETURN count(state) > 0")
			.bind(fingerprint)
			.to("fingerprint")
			.fetchAs(Boolean.class)
			.one()
			.orElseThrow();
	}

	/**
	 * Writes the content in one transaction, in place of what was written before; answers
	 * false, with nothing written, where somebody else has done so in the meantime.
	 */
	public boolean replace(GraphContent content, String fingerprint) {
		return Boolean.TRUE.equals(transaction.execute(status -> {
			lock();
			if (holds(fingerprint)) {
				return false;
			}
			edges.removeAll();
			nodes.replaceAll(content);
			edges.addAll(content.edges());
			client.query(
					"MATCH (state:SeedState {id: 'seed'}) SET state.fingerprint = $fingerprint, state.loadedAt = datetime()")
				.bind(fingerprint)
				.to("fingerprint")
				.run();
			return true;
		}));
	}

	/**
	 * Lets one instance of the service write at a time; the others wait here until it
	 * has.
	 */
	private void lock() {
		client.query("MERGE (state:SeedState {id: 'seed'}) SET state.locked = true REMOVE state.locked").run();
	}

}
