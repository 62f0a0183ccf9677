package dev.ferrograph.ingest.seed;

import dev.ferrograph.text.FoldedText;
import dev.ferrograph.text.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What unknown references most likely mean. */
final class SimilarSpellings {

	/**
	 * Each unknown reference is compared with all spellings. Where more are unknown than
	 * these, a file is missing rather than a letter.
	 */
	private static final int MOST_COMPARED = 100;

	/** The same mistake may be everywhere. */
	private final Map<String, Optional<String>> similar = new HashMap<>();

	private final Map<String, String> folded = new HashMap<>();

	/**
	 * The known spelling that the unknown one is most like; empty where none is like it,
	 * and where too many were unknown before.
	 */
	Optional<String> mostLike(String unknown, Supplier<Collection<String>> known) {
		return similar.computeIfAbsent(unknown, spelling -> similar.size() >= MOST_COMPARED ? Optional.empty()
				: Spelling.closest(spelling, known.get(), each -> folded.computeIfAbsent(each, FoldedText::of)));
	}

}
