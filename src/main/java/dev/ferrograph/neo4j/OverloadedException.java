package dev.ferrograph.neo4j;

/** So much is being answered that nothing more is begun. */
public class OverloadedException extends RuntimeException {

	public OverloadedException(String message) {
		super(message);
	}

}
