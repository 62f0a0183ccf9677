package dev.ferrograph.ingest.imports;

/** An import that can't be done, or had better not; nothing is written. */
public final class RefusedImportException extends RuntimeException {

	private final boolean usage;

	private RefusedImportException(String message, boolean usage) {
		super(message);
		this.usage = usage;
	}

	/** Refuses because of what the files hold, with what to do about it. */
	public static RefusedImportException because(String message) {
		return new RefusedImportException(message, false);
	}

	/** Refuses because of what the command was told. */
	public static RefusedImportException usage(String message) {
		return new RefusedImportException(message, true);
	}

	boolean isUsage() {
		return usage;
	}

}
