package dev.ferrograph.ingest.imports;

import org.jspecify.annotations.Nullable;

/** An import that can't be done, or had better not; nothing is written. */
public final class RefusedImportException extends RuntimeException {

	private final boolean usage;

	private RefusedImportException(String message, boolean usage, @Nullable Throwable cause) {
		super(message, cause);
		this.usage = usage;
	}

	/** Refuses because of what the files hold, with what to do about it. */
	public static RefusedImportException because(String message) {
		return new RefusedImportException(message, false, null);
	}

	/** Refuses because of what the files hold, which something else found out. */
	public static RefusedImportException because(String message, Throwable cause) {
		return new RefusedImportException(message, false, cause);
	}

	/** Refuses because of what the command was told. */
	public static RefusedImportException usage(String message) {
		return new RefusedImportException(message, true, null);
	}

	boolean isUsage() {
		return usage;
	}

}
