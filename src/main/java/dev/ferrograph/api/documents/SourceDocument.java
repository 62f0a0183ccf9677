package dev.ferrograph.api.documents;

import org.jspecify.annotations.Nullable;

/**
 * A document as it stands in a file.
 *
 * @param id the id that the file gives it, if it does
 * @param text the document itself
 * @param file the file's name
 * @param line the line of the file at which it begins
 * @param verbatim whether it is the whole file, and not a string in a manifest
 */
record SourceDocument(@Nullable String id, String text, String file, int line, boolean verbatim) {

	/** A file that is the document. */
	static SourceDocument file(String file, String text) {
		return new SourceDocument(null, text, file, 1, true);
	}

	/** A document in a line of a manifest. */
	static SourceDocument entry(String id, String text, String file, int line) {
		return new SourceDocument(id, text, file, line, false);
	}

	/** Where a line of the document is, for people to look it up. */
	String place(int lineOfDocument) {
		return verbatim ? "%s:%d".formatted(file, lineOfDocument)
				: "%s:%d, document %s, line %d".formatted(file, line, id, lineOfDocument);
	}

}
