package dev.ferrograph.neo4j;

import java.util.Optional;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;

/**
 * The last transaction that was committed in the engine of this process, whoever's it
 * was. While one is committed but can't be seen by all yet, there is no state.
 */
final class EngineState implements GraphState {

	private final TransactionIdStore transactions;

	EngineState(GraphDatabaseAPI database) {
		this.transactions = database.getDependencyResolver().resolveDependency(TransactionIdStore.class);
	}

	@Override
	public Optional<Long> current() {
		// in this order: one that is committed in between is not closed yet, or both are
		// read
		// before it
		long closed = transactions.getHighestGapFreeClosedTransactionId();
		long committed = transactions.getLastCommittedTransactionId();
		return closed == committed ? Optional.of(committed) : Optional.empty();
	}

}
