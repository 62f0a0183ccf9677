package dev.ferrograph.ingest.graph;

import dev.ferrograph.neo4j.Commit;
import dev.ferrograph.neo4j.PassingFaults;
import java.lang.ref.SoftReference;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
 * the digest of the graph as the last load, whoever's it was, has left it; and, until it
 * has finished, that a load is filling the graph.
 */
@Component
public class GraphWriter {

	private final Neo4jClient client;

	private final TransactionTemplate transaction;

	private final NodeWriter nodes;

	private final EdgeWriter edges;

	private final OwnedNodes owned;

	private final GraphDigest digest;

	private final LoadedState loaded;

	private final RowWriter rows;

	private final GraphFilling filling;

	/** What this process has written, for as long as there is memory enough. */
	private final Map<Owner, Written> written = new ConcurrentHashMap<>();

	private record Written(String fingerprint, SoftReference<GraphContent> content) {
	}

	/**
	 * What a load has done.
	 *
	 * @param begun what was committed last when it began, or when it had filled the
	 * graph; empty if others may have written since
	 * @param before what was committed last when it read, or had written, what its digest
	 * is made of; empty if others may have written since
	 */
	private record Load(boolean changed, Optional<Commit> begun, Optional<Commit> before) {
	}

	GraphWriter(Neo4jClient client, PlatformTransactionManager transactions, NodeWriter nodes, EdgeWriter edges,
			OwnedNodes owned, GraphDigest digest, LoadedState loaded, RowWriter rows, GraphFilling filling) {
		this.client = client;
		this.transaction = new TransactionTemplate(transactions);
		this.nodes = nodes;
		this.edges = edges;
		this.owned = owned;
		this.digest = digest;
		this.loaded = loaded;
		this.rows = rows;
		this.filling = filling;
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
	 * Whether the graph has only a part of what an owner states, because the load that
	 * filled it was cut short. The next load removes that.
	 */
	public boolean isUnfinished() {
		return filling.isUnfinished();
	}

	/**
	 * Whether the graph is as the last load has left it. Reads all of it, unless nothing
	 * was committed since in the engine of this process.
	 */
	public boolean isAsLoaded() {
		return loaded.isAsLoaded();
	}

	/**
	 * Writes the content unless the graph holds it, see
	 * {@link #replace(Owner, GraphContent, String, boolean)}.
	 */
	public boolean replace(Owner owner, GraphContent content, String fingerprint) {
		return replace(owner, content, fingerprint, false);
	}

	/**
	 * Writes the content in place of what the owner wrote before, in one transaction
	 * unless the graph is empty. An empty content withdraws all that the owner has
	 * stated.
	 * @param content must state every node that its relationships connect, so that these
	 * do not depend on what other owners state; it is not to be changed afterwards
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
		var load = PassingFaults.retry(() -> {
			var done = Objects.requireNonNull(transaction.execute(status -> load(owner, content, fingerprint, anew)));
			if (done.changed()) {
				loaded.committed(done.before());
			}
			return done;
		});
		if (load.changed()) {
			remember(owner, content, fingerprint, load);
		}
		return load.changed();
	}

	/**
	 * Remembers what was written, unless others may have written too: then the next load
	 * compares all of it with the graph.
	 */
	private void remember(Owner owner, GraphContent content, String fingerprint, Load load) {
		if (loaded.onlyCommitSince(load.begun()).isPresent()) {
			written.put(owner, new Written(fingerprint, new SoftReference<>(content)));
		}
		else {
			written.remove(owner);
		}
	}

	private Load load(Owner owner, GraphContent content, String fingerprint, boolean anew) {
		lock();
		rows.begin();
		filling.clear();
		var begun = loaded.lastCommit();
		var asLoaded = loaded.isAsLoaded();
		if (asLoaded && !anew && holds(owner, fingerprint)) {
			return new Load(false, begun, begun);
		}
		// Nothing before this may write to a LoadState: the filling does so in another
		// transaction, which would wait for this one for ever.
		var filled = digest.isOfEmptyGraph() ? filling.fill(owner, content) : null;
		if (!asLoaded) {
			forgetFingerprints();
		}
		if (filled != null) {
			return finish(owner, fingerprint, filled);
		}
		var difference = asLoaded && !anew ? difference(owner, content) : null;
		var restored = difference == null && owned.restore(owner);
		var changedNodes = nodes.changes(owner, content, difference);
		var changedEdges = edges.changes(owner, content.edges(), difference);
		var touched = Touched.by(changedNodes, changedEdges);
		if (asLoaded && !restored && touched.isSmall()) {
			var elements = new HashSet<>(touched.elements(client));
			var partBefore = digest.part(elements);
			write(owner, changedNodes, changedEdges);
			elements.addAll(touched.elements(client));
			keepState(owner, fingerprint,
					GraphDigest.replaced(loaded.digests().getFirst(), partBefore, digest.part(elements)));
			return new Load(true, begun, begun);
		}
		write(owner, changedNodes, changedEdges);
		return new Load(true, begun, keepState(owner, fingerprint, digest::read));
	}

	private Load finish(Owner owner, String fingerprint, GraphFilling.Filled filled) {
		// What others have written meanwhile is not in this digest, so that the next load
		// sees it.
		var before = keepState(owner, fingerprint, () -> GraphDigest.of(filled.all()));
		var known = before.equals(filled.last()) && digest.isOfNothingBut(filled.all()) ? before
				: Optional.<Commit>empty();
		return new Load(true, known, known);
	}

	private void write(Owner owner, List<NodeChanges> changedNodes, EdgeChanges changedEdges) {
		nodes.write(changedNodes);
		edges.write(owner, changedEdges);
	}

	/**
	 * Null unless what the owner states in the graph is what this process has written.
	 */
	private @Nullable Difference difference(Owner owner, GraphContent content) {
		var known = written.get(owner);
		var before = known == null ? null : known.content().get();
		return known != null && before != null && holds(owner, known.fingerprint())
				? Difference.between(before, content) : null;
	}

	/**
	 * What other owners have stated may be gone too, so that they have to load again.
	 */
	private void forgetFingerprints() {
		client.query(
				"MATCH (state:LoadState) WHERE state.fingerprint IS NOT NULL REMOVE state.fingerprint, state.filling")
			.run();
	}

	/**
	 * Keeps the digest of what was written.
	 * @return what was committed last when the digest was made
	 */
	private Optional<Commit> keepState(Owner owner, String fingerprint, Supplier<String> graph) {
		keepState(owner, fingerprint, "");
		// now all names are known that a transaction of the engine's own makes known
		var before = loaded.lastCommit();
		keepState(owner, fingerprint, graph.get());
		return before;
	}

	private void keepState(Owner owner, String fingerprint, String graph) {
		client.query("""
				MERGE (state:LoadState {id: $owner})
				SET state.fingerprint = $fingerprint, state.loadedAt = datetime()
				REMOVE state.filling
				WITH count(*) AS one
				MATCH (each:LoadState)
				SET each.graph = $graph
				""").bindAll(Map.of("owner", owner.name(), "fingerprint", fingerprint, "graph", graph)).run();
	}

	/**
	 * Lets one load at a time write, whoever's it is; the others wait here until it has
	 * finished.
	 */
	private void lock() {
		client.query("MERGE (lock:LoadLock {id: 'lock'}) SET lock.held = true REMOVE lock.held").run();
	}

}
