package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.neo4j.Deadline;
import dev.ferrograph.neo4j.OverloadedException;
import dev.ferrograph.neo4j.StatementTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many requests are answered at once, and what becomes of the others. */
class LaneTests {

	private static final Deadline SOON = Deadline.in(Duration.ofMinutes(1));

	/** Nobody waits. */
	private static final WorkProperties AS_IT_COMES = new WorkProperties(500, 5000, 0, 0, 0, 0, 0);

	private Instant now = Instant.EPOCH;

	private final InstantSource clock = () -> now;

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
	void hasFewerPlacesAgainWhenThoseThatWereAddedAreLeft() {
		var lane = new Lane(1, 0);
		lane.add(1);
		lane.enter(SOON);
		lane.enter(SOON);
		lane.takeBack(1);
		lane.leave();
		assertThatExceptionOfType(OverloadedException.class).isThrownBy(() -> lane.enter(SOON));
		lane.leave();
		lane.enter(SOON);
	}

	@Test
	void keepsHeavyMediumAndLightRequestsApart() {
		var lanes = new Lanes(new WorkProperties(500, 5000, 1, 1, 1, 0, 0), clock, 4);
		var heavy = lanes.enter(5000, SOON);
		var medium = lanes.enter(500, SOON);
		var light = lanes.enter(499, SOON);
		assertThat(List.of(100_000, 4999, 1))
			.allSatisfy(complexity -> assertThatExceptionOfType(OverloadedException.class)
				.isThrownBy(() -> lanes.enter(complexity, SOON)));
		light.leave();
		assertThat(lanes.enter(1, SOON)).isSameAs(light);
		medium.leave();
		assertThat(lanes.enter(4999, SOON)).isSameAs(medium);
		heavy.leave();
		assertThat(lanes.enter(100_000, SOON)).isSameAs(heavy);
	}

	@Test
	void heavyRequestsTakeAllProcessorsWhileNobodyAsksForLess() {
		var lanes = new Lanes(AS_IT_COMES, clock, 4);
		var heavy = enterHeavy(lanes, 2);
		assertIsFull(lanes);
		now = now.plus(Lanes.QUIET);
		enterHeavy(lanes, 2);
		assertIsFull(lanes);
		lanes.enter(1, SOON).leave();
		heavy.leave();
		heavy.leave();
		assertIsFull(lanes);
		heavy.leave();
		enterHeavy(lanes, 1);
		assertIsFull(lanes);
		now = now.plus(Lanes.QUIET).minusMillis(1);
		assertIsFull(lanes);
		now = now.plusMillis(1);
		enterHeavy(lanes, 2);
		assertIsFull(lanes);
	}

	@Test
	void ofHeavyRequestsNoMoreAreAnsweredAtOnceThanSaid() {
		var lanes = new Lanes(new WorkProperties(500, 5000, 1, 0, 0, 0, 0), clock, 4);
		now = now.plus(Lanes.QUIET);
		enterHeavy(lanes, 1);
		assertIsFull(lanes);
	}

	private static Lane enterHeavy(Lanes lanes, int times) {
		for (int i = 1; i < times; i++) {
			lanes.enter(5000, SOON);
		}
		return lanes.enter(5000, SOON);
	}

	private static void assertIsFull(Lanes lanes) {
		assertThatExceptionOfType(OverloadedException.class).isThrownBy(() -> lanes.enter(5000, SOON));
	}

}
