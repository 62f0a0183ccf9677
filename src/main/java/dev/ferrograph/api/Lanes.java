package dev.ferrograph.api;

import dev.ferrograph.neo4j.Deadline;
import dev.ferrograph.neo4j.OverloadedException;
import dev.ferrograph.neo4j.StatementTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Keeps heavy, medium and light requests apart, so that some who ask for much do not hold
 * up many who ask for little. What takes a processor for long has few places; heavy
 * requests have one for each processor only while nobody asks for less.
 */
@Component
class Lanes {

	/** How long nobody has to ask for less. */
	static final Duration QUIET = Duration.ofSeconds(1);

	private final Lane light;

	private final Lane medium;

	private final Lane heavy;

	private final int mediumFrom;

	private final int heavyFrom;

	private final InstantSource clock;

	/** How many more places heavy requests have while nobody asks for less. */
	private final int lendable;

	private boolean lent;

	private long lastLesser;

	@Autowired
	Lanes(WorkProperties properties, InstantSource clock) {
		this(properties, clock, Runtime.getRuntime().availableProcessors());
	}

	Lanes(WorkProperties properties, InstantSource clock, int processors) {
		int half = Math.max(1, processors / 2);
		this.light = new Lane(properties.light() > 0 ? properties.light() : 8 * processors, properties.waiting());
		this.medium = new Lane(properties.medium() > 0 ? properties.medium() : processors, properties.waiting());
		this.heavy = new Lane(properties.heavy() > 0 ? properties.heavy() : half, properties.waiting());
		this.lendable = properties.heavy() > 0 ? 0 : processors - half;
		this.mediumFrom = properties.mediumFrom();
		this.heavyFrom = properties.heavyFrom();
		this.clock = clock;
		this.lastLesser = clock.millis();
	}

	/**
	 * Takes a place for a request of this complexity, and waits for one if not too many
	 * wait already.
	 * @return the lane to leave when the request is answered
	 * @throws OverloadedException if too many wait
	 * @throws StatementTimeoutException if there is no place by the deadline
	 */
	Lane enter(long complexity, Deadline deadline) {
		var lane = of(complexity);
		share(lane == heavy);
		lane.enter(deadline);
		return lane;
	}

	private Lane of(long complexity) {
		if (complexity >= heavyFrom) {
			return heavy;
		}
		return complexity >= mediumFrom ? medium : light;
	}

	/** Lends heavy requests the places of the others, or takes them back. */
	private synchronized void share(boolean isHeavy) {
		if (!isHeavy) {
			lastLesser = clock.millis();
		}
		boolean quiet = clock.millis() - lastLesser >= QUIET.toMillis();
		if (quiet && !lent) {
			heavy.add(lendable);
		}
		else if (!quiet && lent) {
			heavy.takeBack(lendable);
		}
		lent = quiet;
	}

}
