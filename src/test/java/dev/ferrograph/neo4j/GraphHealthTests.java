package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

/** Whether the database answers is said soon, whatever it does. */
@FerrographTest
class GraphHealthTests {

	@Autowired
	Driver driver;

	@Test
	void aDatabaseThatAnswersIsUp() {
		assertThat(new GraphHealth(Sessions.of(driver)).health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void aDatabaseThatIsAwayIsDown() {
		try (var nowhere = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none())) {
			var health = new GraphHealth(Sessions.of(nowhere)).health();
			assertThat(health.getStatus()).isEqualTo(Status.DOWN);
			assertThat(health.getDetails()).isEmpty();
		}
	}

	@Test
	void aDatabaseThatHangsIsDown() {
		var never = new CountDownLatch(1);
		assertThat(new GraphHealth(Sessions.of(sessions(never::await))).health().getStatus()).isEqualTo(Status.DOWN);
	}

	@Test
	void aDriverThatIsClosedIsDown() {
		var closed = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none());
		closed.close();
		assertThat(new GraphHealth(Sessions.of(closed)).health().getStatus()).isEqualTo(Status.DOWN);
	}

	@Test
	void probesOfTheSameSecondShareACheck() {
		var sessions = new AtomicInteger();
		var health = new GraphHealth(Sessions.of(sessions(sessions::incrementAndGet)));
		for (int i = 0; i < 10; i++) {
			health.health();
		}
		assertThat(sessions).hasValueLessThan(10);
	}

	private interface Before {

		void session() throws Exception;

	}

	/** The driver, where something happens before each session. */
	private Driver sessions(Before before) {
		return (Driver) Proxy.newProxyInstance(Driver.class.getClassLoader(), new Class<?>[] { Driver.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("session")) {
						before.session();
					}
					return method.invoke(driver, arguments);
				});
	}

}
