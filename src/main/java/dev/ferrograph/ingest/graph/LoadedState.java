package dev.ferrograph.ingest.graph;

import dev.ferrograph.neo4j.Commit;
import dev.ferrograph.neo4j.Commits;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Knows whether the graph is as the last load has left it. Where the engine runs in this
 * process, it is enough that nothing was committed since that was last seen; after a
 * restart it is also seen to that all nodes and relationships are still found. Otherwise
 * the whole graph is read.
 */
@Component
class LoadedState {

	private final Neo4jClient client;

	private final GraphDigest digest;

	private final Commits commits;

	/** After it, the graph was found to be as it was loaded, by this process. */
	private volatile @Nullable Commit seen;

	LoadedState(Neo4jClient client, GraphDigest digest, Commits commits) {
		this.client = client;
		this.digest = digest;
		this.commits = commits;
	}

	/** What was committed last, to be told when a load has been committed after it. */
	Optional<Commit> lastCommit() {
		return commits.last();
	}

	/** Whether the graph is as the last load, whoever's it was, has left it. */
	boolean isAsLoaded() {
		var last = commits.last();
		if (last.filter(this::isKnown).isPresent()) {
			return true;
		}
		var asLoaded = digests().equals(List.of(digest.read()));
		keep(asLoaded && commits.last().equals(last) ? last : Optional.empty());
		return asLoaded;
	}

	private boolean isKnown(Commit last) {
		if (last.equals(seen)) {
			return true;
		}
		if (commits.kept().filter(last::equals).isPresent() && digest.findsAll()) {
			seen = last;
			return true;
		}
		return false;
	}

	/**
	 * To be called when a load was committed that has left its digest: if nothing else
	 * was committed since, the graph is known to be as it was loaded.
	 * @param before what was committed last when the load read what its digest is made of
	 */
	void committed(Optional<Commit> before) {
		keep(onlyCommitSince(before));
	}

	/**
	 * What was committed last, if nothing but that was committed since; empty if others
	 * may have written, and always with a server.
	 */
	Optional<Commit> onlyCommitSince(Optional<Commit> before) {
		return commits.last().filter(now -> before.filter(now::isAtMostOneAfter).isPresent());
	}

	private void keep(Optional<Commit> commit) {
		seen = commit.orElse(null);
		commits.keep(commit);
	}

	/** The digests that loads have left; all of them leave the same. */
	List<String> digests() {
		return client.query("MATCH (state:LoadState) RETURN DISTINCT coalesce(state.graph, '')")
			.fetchAs(String.class)
			.all()
			.stream()
			.toList();
	}

}
