package dev.ferrograph.ingest.topics;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A name or alias of a topic.
 *
 * @param topicId without the kind
 */
record TopicName(String topicId, List<TextWord> words) {

	/** Shorter names are read as other words in any other case. */
	private static final int LONGEST_SHORT = 3;

	static TopicName of(String topicId, String name) {
		return new TopicName(topicId, TextWord.of(name));
	}

	/** Whether a text can name it; a letter alone is too little. */
	boolean isUsable() {
		return !words.isEmpty() && (words.size() > 1 || words.getFirst().folded().length() > 1);
	}

	/** What is the same for all texts that may name it. */
	String key() {
		return key(words);
	}

	/** The words in order, the last without the ending of a plural. */
	static String key(List<TextWord> words) {
		return IntStream.range(0, words.size())
			.mapToObj(i -> i == words.size() - 1 ? words.get(i).singular() : words.get(i).folded())
			.collect(Collectors.joining(" "));
	}

	/**
	 * Whether the words of a text, which have the same key, name it. In a text that is
	 * all capitals, a name that is bound to its case can't be told from another word.
	 */
	boolean isNamedBy(List<TextWord> found, boolean allCapitals) {
		if (!isBoundToCase()) {
			return true;
		}
		var name = words.getFirst().written();
		var written = found.getFirst().written();
		return !allCapitals && (written.equals(name) || written.equals(name + "s") || written.equals(name + "es"));
	}

	private boolean isBoundToCase() {
		var only = words.getFirst().written();
		return words.size() == 1
				&& (only.codePointCount(0, only.length()) <= LONGEST_SHORT
						|| only.chars().noneMatch(Character::isLowerCase))
				&& only.chars().anyMatch(letter -> Character.isUpperCase(letter) || Character.isLowerCase(letter));
	}

}
