package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.dao.TransientDataAccessResourceException;

/** A write is repeated for what passes, and for nothing else. */
class PassingFaultsTests {

	private final AtomicInteger calls = new AtomicInteger();

	@Test
	void whatPassesIsTriedAgainAlsoWhereSpringHasWrappedIt() {
		var deadlock = new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "it deadlocked");
		assertThat(PassingFaults.retry(once(new TransientDataAccessResourceException("wrapped", deadlock))))
			.isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "EquivalentSchemaRuleAlreadyExists", "ConstraintAlreadyExists", "IndexNotFound" })
	void whatAnotherServiceHasJustMadeOrDroppedIsLookedAtAgain(String code) {
		assertThat(PassingFaults.retry(once(new ClientException("Neo.ClientError.Schema." + code, "it is there"))))
			.isEqualTo(2);
	}

	@Test
	void whatStaysIsThrownAsItIs() {
		var failure = new ClientException("Neo.ClientError.Statement.SyntaxError", "it is wrong");
		assertThatExceptionOfType(ClientException.class).isThrownBy(() -> PassingFaults.retry(once(failure)))
			.isSameAs(failure);
		assertThat(calls).hasValue(1);
	}

	@Test
	void whatNeedsMoreMemoryThanThereIsIsNotTriedAgain() {
		var failure = new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "too much");
		assertThatExceptionOfType(TransientException.class).isThrownBy(() -> PassingFaults.retry(once(failure)))
			.isSameAs(failure);
		assertThat(calls).hasValue(1);
	}

	/** Fails the first time, and returns the number of calls after that. */
	private Supplier<Integer> once(RuntimeException failure) {
		return () -> {
			if (calls.incrementAndGet() == 1) {
				throw failure;
			}
			return calls.get();
		};
	}

}
