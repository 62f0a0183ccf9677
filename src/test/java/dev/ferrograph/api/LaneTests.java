package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.neo4j.Deadline;
import dev.ferrograph.neo4j.OverloadedException;
import dev.ferrograph.neo4j.StatementTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many requests are answered at once, and what becomes of the others. */
class LaneTests {

	private static final Deadline SOON = Deadline.in(Duration.ofMinutes(1));

	@Test
	void refusesWhoWouldWaitBehindTooMany() throws InterruptedException {
		var lane = new Lane(1, 2);
		lane.enter(SOON);
		var entered = new AtomicInteger();
		var refused = new CountDownLatch(3);
		var callers = Stream.generate(() -> Thread.ofVirtual().start(() -> {
			try {
				lane.enter(SOON);
				entered.incrementAndGet();
				lane.leave();
			}
			catch (OverloadedException e) {
				refused.countDown();
			}
		})).limit(5).toList();
		refused.await();
		assertThat(entered).hasValue(0);
		lane.leave();
		for (var caller : callers) {
			caller.join();
		}
		assertThat(entered).hasValue(2);
		lane.enter(SOON);
	}

	@Test
	void doesNotWaitBeyondTheDeadline() {
		var lane = new Lane(1, 1);
		lane.enter(SOON);
		assertThatExceptionOfType(StatementTimeoutException.class)
			.isThrownBy(() -> lane.enter(Deadline.in(Duration.ofMillis(20))));
		// who gave up does not wait any more
		assertThatExceptionOfType(StatementTimeoutException.class)
			.isThrownBy(() -> lane.enter(Deadline.in(Duration.ofMillis(20))));
	}

	@Test
	void keepsHeavyMediumAndLightRequestsApart() {
		var lanes = new Lanes(new WorkProperties(500, 5000, 1, 1, 1, 0, 0));
		assertThat(lanes.of(499)).isNotSameAs(lanes.of(500)).isSameAs(lanes.of(1));
		assertThat(lanes.of(4999)).isNotSameAs(lanes.of(5000)).isSameAs(lanes.of(500));
		lanes.of(5000).enter(SOON);
		lanes.of(500).enter(SOON);
		lanes.of(1).enter(SOON);
		assertThatExceptionOfType(OverloadedException.class).isThrownBy(() -> lanes.of(100_000).enter(SOON));
	}

}
