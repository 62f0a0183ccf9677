package dev.ferrograph.api;

import dev.ferrograph.neo4j.Deadline;
import dev.ferrograph.neo4j.OverloadedException;
import dev.ferrograph.neo4j.StatementTimeoutException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Places for requests that are answered at once, and for few more that wait for one. */
final class Lane {

	private static final class Places extends Semaphore {

		Places(int permits) {
			super(permits, true);
		}

		@Override
		protected void reducePermits(int reduction) {
			super.reducePermits(reduction);
		}

	}

	private final Places places;

	private final int mostWaiting;

	private final AtomicInteger waiting = new AtomicInteger();

	Lane(int places, int waitingForEach) {
		this.places = new Places(places);
		this.mostWaiting = places * waitingForEach;
	}

	/**
	 * Takes a place, and waits for one if not too many wait already.
	 * @throws OverloadedException if too many wait
	 * @throws StatementTimeoutException if there is no place by the deadline
	 */
	void enter(Deadline deadline) {
		if (isFree()) {
			return;
		}
		if (waiting.incrementAndGet() > mostWaiting) {
			waiting.decrementAndGet();
			throw new OverloadedException(
					"Too many requests are being answered: try again in a moment, or ask for less.");
		}
		try {
			if (!places.tryAcquire(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)) {
				throw new StatementTimeoutException(deadline.timeout());
			}
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new StatementTimeoutException(deadline.timeout(), e);
		}
		finally {
			waiting.decrementAndGet();
		}
	}

	/** With a time, even none, nobody overtakes those who wait. */
	private boolean isFree() {
		try {
			return places.tryAcquire(0, TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	void leave() {
		places.release();
	}

	/** Has more places from now on. */
	void add(int more) {
		places.release(more);
	}

	/** Has fewer places again; who is in one of them stays until it leaves. */
	void takeBack(int more) {
		places.reducePermits(more);
	}

}
