package dev.ferrograph.neo4j;

import java.util.Optional;

/** A server does not say what was committed last. */
final class UnknownCommits implements Commits {

	@Override
	public Optional<Commit> last() {
		return Optional.empty();
	}

	@Override
	public Optional<Commit> kept() {
		return Optional.empty();
	}

	@Override
	public void keep(Optional<Commit> commit) {
		// there is none
	}

}
