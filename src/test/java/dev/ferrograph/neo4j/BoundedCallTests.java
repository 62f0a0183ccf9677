package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** A call belongs to the request for which it is made. */
class BoundedCallTests {

	private static final String KEY = "requestId";

	@AfterEach
	void forget() {
		MDC.remove(KEY);
	}

	@Test
	void whatIsLoggedMeanwhileHasTheIdOfTheRequest() throws TimeoutException, InterruptedException {
		MDC.put(KEY, "a-7");
		var seen = BoundedCall.call(() -> Thread.currentThread().getName() + " " + MDC.get(KEY), Duration.ofMinutes(1));
		assertThat(seen).isEqualTo("neo4j-call a-7");
	}

	@Test
	void thereIsNoIdOutsideOfRequests() throws TimeoutException, InterruptedException {
		assertThat(BoundedCall.call(() -> String.valueOf(MDC.get(KEY)), Duration.ofMinutes(1))).isEqualTo("null");
	}

}
