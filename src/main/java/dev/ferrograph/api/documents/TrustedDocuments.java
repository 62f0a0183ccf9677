package dev.ferrograph.api.documents;

import dev.ferrograph.text.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The documents that the operator of the service has checked in, by the ids under which
 * requests may name them: the hash of the text, and the id that a manifest gives it.
 */
final class TrustedDocuments {

	private final Map<String, String> texts;

	private TrustedDocuments(Map<String, String> texts) {
		this.texts = texts;
	}

	/**
	 * Takes documents that can be executed.
	 * @throws InvalidDocumentsException if one can't, or if two have the same id
	 */
	static TrustedDocuments of(List<SourceDocument> documents, DocumentCheck check) {
		var texts = new HashMap<String, String>();
		var problems = new ArrayList<String>();
		for (var document : documents) {
			problems.addAll(check.problems(document));
			texts.put(Sha256.of(document.text()), document.text());
			texts.put(Sha256.of(document.text().strip()), document.text());
		}
		for (var document : documents) {
			if (document.id() != null) {
				var other = texts.put(document.id(), document.text());
				if (other != null && !other.strip().equals(document.text().strip())) {
					problems.add("%s: another document has the id %s too.".formatted(document.place(1), document.id()));
				}
			}
		}
		if (!problems.isEmpty()) {
			throw new InvalidDocumentsException(problems);
		}
		return new TrustedDocuments(Map.copyOf(texts));
	}

	/** The text of the document with this id, if there is one. */
	@Nullable String text(String id) {
		return texts.get(id);
	}

	/** Whether a text is that of a trusted document, white space around it aside. */
	boolean contains(String text) {
		return texts.containsKey(Sha256.of(text.strip()));
	}

}
