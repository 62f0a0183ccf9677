package dev.ferrograph.ingest.imports;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says what the system could not do with files. */
final class Failures {

	private Failures() {
	}

	static String message(IOException e) {
		return switch (e) {
			case AccessDeniedException denied -> "%s may not be read or written".formatted(denied.getFile());
			case NoSuchFileException missing -> "%s is not there".formatted(missing.getFile());
			case FileSystemException failed when failed.getReason() != null ->
				"%s: %s".formatted(failed.getFile(), failed.getReason());
			default -> String.valueOf(e.getMessage());
		};
	}

}
