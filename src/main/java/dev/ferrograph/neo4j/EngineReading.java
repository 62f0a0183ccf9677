package dev.ferrograph.neo4j;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** One statement in a transaction of the engine, which another thread may end. */
final class EngineReading {

	private final GraphDatabaseAPI database;

	private final String statement;

	private final Map<String, @Nullable Object> parameters;

	private final Deadline deadline;

	private final Runnable planned;

	/**
	 * While it is open: the engine reuses transactions, so that a closed one may be
	 * another.
	 */
	private @Nullable Transaction transaction;

	private boolean ended;

	EngineReading(GraphDatabaseAPI database, String statement, Map<String, @Nullable Object> parameters,
			Deadline deadline, Runnable planned) {
		this.database = database;
		this.statement = statement;
		this.parameters = parameters;
		this.deadline = deadline;
		this.planned = planned;
	}

	/**
	 * Runs the statement. The answer is of the types that the driver returns.
	 * @throws StatementTimeoutException if there is no time left to begin
	 */
	@Nullable Object value() {
		if (deadline.remaining().isZero()) {
			// it has waited for a thread until now, and says nothing about its plan
			throw new StatementTimeoutException(deadline.timeout());
		}
		try (var reading = database.beginTransaction(KernelTransaction.Type.EXPLICIT, ServiceLogin.READING,
				ClientConnectionInfo.EMBEDDED_CONNECTION, deadline.remainingMillis(), TimeUnit.MILLISECONDS)) {
			begun(reading);
			try (var result = reading.execute(statement, parameters)) {
				planned.run();
				return EngineValues.plain(single(result));
			}
			finally {
				begun(null);
			}
		}
	}

	private static @Nullable Object single(Result result) {
		if (!result.hasNext()) {
			return null;
		}
		var row = result.next();
		if (result.hasNext()) {
			throw new IllegalStateException("The statement returns more than one row");
		}
		return row.get(GraphReader.COLUMN);
	}

	/** Ends the statement if it runs, and soon after its begin if it has not begun. */
	synchronized void end() {
		ended = true;
		begun(transaction);
	}

	private synchronized void begun(@Nullable Transaction begun) {
		transaction = begun;
		if (ended && begun != null) {
			begun.terminate();
		}
	}

}
