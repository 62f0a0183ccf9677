package dev.ferrograph.api.documents;

import org.jspecify.annotations.Nullable;

/**
 * A document as it stands in a file.
 *
 * @param id the id that the file gives it, beside the hash of its text
 * @param text the document itself
 * @param place where it begins, such as {@code documents/people.graphql:1}
 * @param line the line in the file at which it begins, if the file's lines are those of
 * the document
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
