package dev.ferrograph.neo4j;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * What a server has said of its last transaction when it was asked last. What others
 * write is noticed when the answer has become too old; what this service writes, at once.
 */
@Component
@ConditionalOnProperty("spring.neo4j.uri")
final class ServerState implements GraphState {

	/**
	 * How long a check may take; the question that waits for it is asked of the graph
	 * then.
	 */
	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final ReadingSessions sessions;

	private final Duration staleness;

	private final ReentrantLock checking = new ReentrantLock();

	private volatile @Nullable Check last;

	/**
	 * @param bookmarks null where the server could not be asked
	 */
	private record Check(@Nullable Set<Bookmark> bookmarks, long at) {
	}

	ServerState(ReadingSessions sessions, StalenessProperties properties) {
		this.sessions = sessions;
		this.staleness = properties.staleness();
	}

	@Override
	public Optional<List<Set<Bookmark>>> current() {
		var check = last;
		if (!holds(check)) {
			check = check();
		}
		return check == null || check.bookmarks() == null ? Optional.empty()
				: Optional.of(List.of(check.bookmarks(), sessions.written()));
	}

	private boolean holds(@Nullable Check check) {
		return check != null && System.nanoTime() - check.at() < staleness.toNanos();
	}

	/** Asks the server, unless another thread does so already. */
	private @Nullable Check check() {
		if (!staleness.isPositive() || !checking.tryLock()) {
			return null;
		}
		try {
			var at = System.nanoTime();
			var bookmarks = ask();
			if (bookmarks != null) {
				sessions.waitFor(bookmarks);
			}
			return last = new Check(bookmarks, bookmarks == null ? System.nanoTime() : at);
		}
		finally {
			checking.unlock();
		}
	}

	/** The server's last transaction is the bookmark of one that only reads. */
	private @Nullable Set<Bookmark> ask() {
		try {
			return BoundedCall.call(() -> {
				try (var session = sessions.openAtLeader()) {
					session.run("RETURN 1").consume();
					return Set.copyOf(session.lastBookmarks());
				}
			}, PATIENCE);
		}
		catch (TimeoutException | Neo4jException e) {
			// the questions that are asked of the graph instead say what is wrong with it
			return null;
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

}
