package dev.ferrograph.ingest.graph;

import dev.ferrograph.neo4j.PassingFaults;
import java.util.List;
import java.util.Map;
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
 * A {@code (:LoadState)} node keeps for each owner the fingerprint of its content, and
 * the digest of the graph as the last load, whoever's it was, has left it.
 */
@Component
public class GraphWriter {

	private final Neo4jClient client;

	private final TransactionTemplate transaction;

	private final NodeWriter nodes;

	private final EdgeWriter edges;

	private final OwnedNodes owned;

	private final GraphDigest digest;

	GraphWriter(Neo4jClient client, PlatformTransactionManager transactions, NodeWriter nodes, EdgeWriter edges,
			OwnedNodes owned, GraphDigest digest) {
		this.client = client;
		this.transaction = new TransactionTemplate(transactions);
		this.nodes = nodes;
		this.edges = edges;
		this.owned = owned;
		this.digest = digest;
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
	 * Whether the graph is as the last load has left it. Reads all of it.
	 */
	public boolean isAsLoaded() {
		return client.query("MATCH (state:LoadState) RETURN DISTINCT coalesce(state.graph, '')")
			.fetchAs(String.class)
			.all()
			.stream()
			.toList()
			.equals(List.of(digest.read()));
	}

	/**
	 * Writes the content unless the graph holds it, see
	 * {@link #replace(Owner, GraphContent, String, boolean)}.
	 */
	public boolean replace(Owner owner, GraphContent content, String fingerprint) {
		return replace(owner, content, fingerprint, false);
	}

	/**
	 * Writes the content in one transaction, in place of what the owner wrote before. An
	 * empty content withdraws all that the owner has stated.
	 * @param content must state every node that its relationships connect, so that these
	 * do not depend on what other owners state
	 * @param fingerprint tells this content apart from every other of the owner
	 * @param anew whether to write also where the graph already holds this content
	 * @return false if the graph already holds this content and is as it was loaded; also
	 * where the connection was lost while it was being committed, and it was committed
	 * @throws IllegalArgumentException if the content states a node or relationship
	 * twice, or a relationship without its nodes
	 */
	public boolean replace(Owner owner, GraphContent content, String fingerprint, boolean anew) {
		if (owner.equals(Owner.ANALYST)) {
			throw new IllegalArgumentException("\"%s\" stands for those who are no owners".formatted(owner.name()));
		}
		content.check();
		return Boolean.TRUE.equals(PassingFaults.retry(() -> transaction.execute(status -> {
			lock();
			var asLoaded = isAsLoaded();
			if (asLoaded && !anew && holds(owner, fingerprint)) {
				return false;
			}
			if (!asLoaded) {
				forgetFingerprints();
			}
			owned.restore(owner);
			nodes.replace(owner, content);
			edges.replace(owner, content.edges());
			keepState(owner, fingerprint);
			return true;
		})));
	}

	/**
	 * What other owners have stated may be gone too, so that they have to load again.
	 */
	private void forgetFingerprints() {
		client.query("MATCH (state:LoadState) REMOVE state.fingerprint").run();
	}

	private void keepState(Owner owner, String fingerprint) {
		client.query("""
				MERGE (state:LoadState {id: $owner})
				SET state.fingerprint = $fingerprint, state.loadedAt = datetime()
				WITH count(*) AS one
				MATCH (each:LoadState)
				SET each.graph = $digest
				""").bindAll(Map.of("owner", owner.name(), "fingerprint", fingerprint, "digest", digest.read())).run();
	}

	/**
	 * Lets one load at a time write, whoever's it is; the others wait here until it has
	 * finished.
	 */
	private void lock() {
		client.query("MERGE (lock:LoadLock {id: 'lock'}) SET lock.held = true REMOVE lock.held").run();
	}

}
