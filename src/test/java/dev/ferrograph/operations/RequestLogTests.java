package dev.ferrograph.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RequestLogTests {

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

	@Test
	void aRequestThatIsAnsweredLeavesNoLine(CapturedOutput output) {
		log(Duration.ofDays(1)).ended(RequestTrace.of("fine"), "/graphql", 200, "10.0.0.1");
		assertThat(output).doesNotContain("fine");
	}

	@Test
	void aSlowRequestLeavesALine(CapturedOutput output) {
		var trace = RequestTrace.of("slow-one");
		trace.operation("query", "topic");
		trace.cost(123);
		log(Duration.ZERO).ended(trace, "/graphql", 200, "10.0.0.1");
		assertThat(output).contains("Slow: code=OK status=200 time=")
			.contains("operation=topic cost=123 client=10.0.0.1 path=/graphql request=slow-one");
	}

	@Test
	void aRefusedRequestLeavesALine(CapturedOutput output) {
		log(Duration.ofDays(1)).ended(failed("refused-one", "LIMIT_EXCEEDED"), "/graphql", 400, "10.0.0.1");
		assertThat(output).contains("Not answered: code=LIMIT_EXCEEDED status=400").contains("request=refused-one");
	}

	@Test
	void theStepsOfPersistedQueriesLeaveNone(CapturedOutput output) {
		log(Duration.ZERO).ended(failed("a-hash", "PERSISTED_QUERY_NOT_FOUND"), "/graphql", 200, "10.0.0.1");
		assertThat(output).doesNotContain("a-hash");
	}

	@Test
	void anAddressThatIsNoneIsNotWritten(CapturedOutput output) {
		log(Duration.ofDays(1)).ended(failed("forged-one", "BAD_REQUEST"), "/graphql", 400, "192.0.2.7 code=OK");
		log(Duration.ofDays(1)).ended(failed("new-one", "BAD_REQUEST"), "/graphql", 400, "2001:db8::7");
		assertThat(output).contains("client=- path=/graphql request=forged-one")
			.contains("client=2001:db8::7 path=/graphql request=new-one");
	}

	@Test
	void aNameCanNotBreakALine(CapturedOutput output) {
		var trace = failed("named", "BAD_REQUEST");
		trace.operation("none", "x\r\n2026-01-01 forged " + "y".repeat(100));
		log(Duration.ofDays(1)).ended(trace, "/graphql", 400, "10.0.0.1");
		assertThat(output).contains("operation=x??2026?01?01?forged?yyy").doesNotContain("y".repeat(40));
	}

	@Test
	void anOutageLeavesTenLinesAMinuteAndACount(CapturedOutput output) {
		var log = log(Duration.ofDays(1));
		for (int i = 0; i < 25; i++) {
			log.ended(failed("away-" + i + ".", "UNAVAILABLE"), "/graphql", 200, "10.0.0.1");
		}
		assertThat(output).contains("away-9.").doesNotContain("away-10.");
		now.set(Instant.EPOCH.plusSeconds(61));
		log.ended(failed("later", "UNAVAILABLE"), "/graphql", 200, "10.0.0.1");
		assertThat(output).contains("Not shown: 15 more requests with code=UNAVAILABLE").contains("request=later");
	}

	@Test
	void everyOneOfManyTimeoutsLeavesALine(CapturedOutput output) {
		var log = log(Duration.ofDays(1));
		for (int i = 0; i < 400; i++) {
			log.ended(failed("late-" + i + ".", "TIMEOUT"), "/graphql", 200, "10.0.0.1");
		}
		assertThat(output.getOut().lines().filter(line -> line.contains("request=late-"))).hasSize(400);
	}

	private static RequestTrace failed(String id, String code) {
		var trace = RequestTrace.of(id);
		trace.failed(code);
		return trace;
	}

	private RequestLog log(Duration slow) {
		return new RequestLog(new RequestProperties(slow), now::get);
	}

}
