package dev.ferrograph.neo4j;

/**
 * The transaction that was committed last, and so the state of the graph that it has
 * left. No other state has the same one, not even that of a copy of the store which has
 * gone other ways since: the checksum is made of the one of the transaction before.
 *
 * @param store names the database
 * @param id counts the transactions of the database
 * @param checksum what the engine's log says of the transaction
 * @param time when it was committed
 */
public record Commit(String store, long id, int checksum, long time) {

	/** Whether nothing was committed since the other one, or one transaction only. */
	public boolean isAtMostOneAfter(Commit other) {
		return equals(other) || (store.equals(other.store) && id == other.id + 1);
	}

}
