package dev.ferrograph.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.StoreIdProvider;
import org.neo4j.storageengine.api.TransactionIdStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The commits of the embedded engine. The one that is kept stands in a file beside the
 * graph; whatever is wrong with it, it is then no commit of this graph.
 */
final class EngineCommits implements Commits {

	private static final Logger log = LoggerFactory.getLogger(EngineCommits.class);

	private static final String FILE = "last-load";

	private final GraphDatabaseAPI database;

	private final Path file;

	EngineCommits(GraphDatabaseAPI database, DataDirectory directory) {
		this.database = database;
		this.file = directory.path().resolve(FILE);
	}

	@Override
	public Optional<Commit> last() {
		var resolver = database.getDependencyResolver();
		var transactions = resolver.resolveDependency(TransactionIdStore.class);
		var last = transactions.getLastCommittedTransaction();
		if (transactions.getHighestGapFreeClosedTransactionId() != last.id()) {
			// it is in the log, but not all of it can be read yet
			return Optional.empty();
		}
		var store = resolver.resolveDependency(StoreIdProvider.class).getExternalStoreId();
		return Optional.of(new Commit(store.id().toString(), last.id(), last.checksum(), last.commitTimestamp()));
	}

	@Override
	public Optional<Commit> kept() {
		try {
			return Optional.of(parse(Files.readString(file).strip()));
		}
		catch (IOException | RuntimeException e) {
			log.debug("No commit is kept in {}", file, e);
			return Optional.empty();
		}
	}

	@Override
	public void keep(Optional<Commit> commit) {
		try {
			if (commit.isEmpty()) {
				Files.deleteIfExists(file);
				return;
			}
			var draft = file.resolveSibling(FILE + ".tmp");
			Files.writeString(draft, text(commit.get()) + "\n");
			Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException e) {
			// the graph is read at the next start, as what stands there is of another
			// state
			log.debug("The last commit can't be kept in {}", file, e);
		}
	}

	private static String text(Commit commit) {
		return "%s %d %d %d".formatted(commit.store(), commit.id(), commit.checksum(), commit.time());
	}

	private static Commit parse(String text) {
		var parts = text.split(" ");
		return new Commit(parts[0], Long.parseLong(parts[1]), Integer.parseInt(parts[2]), Long.parseLong(parts[3]));
	}

}
