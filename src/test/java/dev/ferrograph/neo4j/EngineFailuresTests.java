package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;
import org.neo4j.kernel.api.exceptions.Status;

class EngineFailuresTests {

	static Stream<Arguments> failures() {
		return Stream.of(
				Arguments.of(new Failure(Status.Security.Forbidden), ClientException.class,
						"Neo.ClientError.Security.Forbidden"),
				Arguments.of(new IllegalStateException(new Failure(Status.General.DatabaseUnavailable)),
						TransientException.class, "Neo.TransientError.General.DatabaseUnavailable"),
				Arguments.of(new OutOfMemoryError(), TransientException.class,
						"Neo.TransientError.General.OutOfMemoryError"),
				Arguments.of(new StackOverflowError(), TransientException.class,
						"Neo.TransientError.General.StackOverFlowError"),
				Arguments.of(new IllegalStateException("?"), DatabaseException.class,
						"Neo.DatabaseError.General.UnknownError"));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void haveTheCodesOfAServer(Throwable failure, Class<? extends Neo4jException> type, String code) {
		assertThat(EngineFailures.asOfServer(failure)).isInstanceOf(type)
			.hasCause(failure)
			.extracting(Neo4jException::code)
			.isEqualTo(code);
	}

	private static final class Failure extends RuntimeException implements Status.HasStatus {

		private final transient Status status;

		Failure(Status status) {
			this.status = status;
		}

		@Override
		public Status status() {
			return status;
		}

	}

}
