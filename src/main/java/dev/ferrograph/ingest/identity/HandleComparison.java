package dev.ferrograph.ingest.identity;

import dev.ferrograph.ingest.identity.Likeness.Pattern;
import java.util.List;
import java.util.Optional;

/** Compares a name of one word, such as an account's, with another. */
final class HandleComparison {

	private static final double SAME_INITIAL = 0.08;

	/** How likely another letter is the same, in the middle of words. */
	private static final double SAME_LETTER = 0.125;

	/** Further letters hardly ever are those of middle names. */
	private static final double ANY_INITIAL = 3;

	private static final int MOST_INITIALS = 3;

	private static final int SHORTEST_WORD = 3;

	private static final int SHORTEST_SURNAME = 4;

	private static final int SHORTEST_PART = 5;

	private final WordCounts counts;

	private final String handle;

	private final List<NameWord> words;

	private HandleComparison(String handle, List<NameWord> words, WordCounts counts) {
		this.handle = handle;
		this.words = words;
		this.counts = counts;
	}

	static Optional<Likeness> of(SpelledName one, SpelledName other, WordCounts counts) {
		if (one.isSingle() && other.isSingle()) {
			return same(one.words().getFirst(), other.words().getFirst(), counts);
		}
		var handle = one.isSingle() ? one : other;
		var name = one.isSingle() ? other : one;
		return new HandleComparison(letters(handle), name.words(), counts).likeness();
	}

	private static Optional<Likeness> same(NameWord one, NameWord other, WordCounts counts) {
		if (!one.text().equals(other.text())) {
			return Optional.empty();
		}
		return Optional.of(new Likeness(Pattern.SAME, counts.people() * counts.chanceOf(one), "the same single word"));
	}

	/** Handles often end with a number. */
	private static String letters(SpelledName name) {
		var text = name.words().getFirst().text();
		var letters = text.replaceAll("\\d+", "");
		return letters.length() < 2 ? text : letters;
	}

	private Optional<Likeness> likeness() {
		var last = words.getLast();
		var first = words.getFirst();
		if (handle.equals(joined(words)) || handle.equals(last.text() + first.text())
				|| handle.equals(first.text() + last.text())) {
			return found(Pattern.SAME_LETTERS, counts.chanceOf(first) * counts.chanceOf(last),
					"the same letters without a space");
		}
		return Optional.<Likeness>empty()
			.or(() -> bothWithin(first, last))
			.or(() -> surnameAndInitials(first, last))
			.or(() -> firstNameAndInitials(first, last))
			.or(() -> beginnings(first.text(), last.text(), 1))
			.or(() -> beginnings(last.text(), first.text(), 2))
			.or(() -> single(last, first));
	}

	private static String joined(List<NameWord> words) {
		var text = new StringBuilder();
		words.forEach(word -> text.append(word.text()));
		return text.toString();
	}

	private Optional<Likeness> found(Pattern pattern, double chance, String reason) {
		return Optional.of(new Likeness(pattern, counts.people() * chance, reason));
	}

	private Optional<Likeness> bothWithin(NameWord first, NameWord last) {
		var length = first.text().length() + last.text().length();
		return shorter(first, last) >= SHORTEST_WORD && length * 4 >= handle.length() * 3
				&& handle.contains(first.text()) && handle.contains(last.text())
						? found(Pattern.HANDLE, counts.chanceOf(first) * counts.chanceOf(last),
								"the account's name has both words")
						: Optional.empty();
	}

	private static int shorter(NameWord one, NameWord other) {
		return Math.min(one.text().length(), other.text().length());
	}

	/** {@code jdoe} and {@code doej} for Jane Doe. */
	private Optional<Likeness> surnameAndInitials(NameWord first, NameWord last) {
		var surname = last.text();
		if (handle.endsWith(surname)) {
			return wordAndInitials(last, first, handle.substring(0, handle.length() - surname.length()));
		}
		return handle.startsWith(surname) ? wordAndInitials(last, first, handle.substring(surname.length()))
				: Optional.empty();
	}

	/** {@code janed} for Jane Doe. */
	private Optional<Likeness> firstNameAndInitials(NameWord first, NameWord last) {
		return handle.startsWith(first.text()) ? wordAndInitials(first, last, handle.substring(first.text().length()))
				: Optional.empty();
	}

	private Optional<Likeness> wordAndInitials(NameWord word, NameWord other, String initials) {
		if (word.text().length() < SHORTEST_WORD || initials.isEmpty() || initials.length() > MOST_INITIALS
				|| initials.charAt(0) != other.text().charAt(0)) {
			return Optional.empty();
		}
		// a name of its own, such as "martin", is not read as Marti N.
		var ordinary = 1 + counts.people() * counts.chanceOf(NameWord.of(handle));
		return found(Pattern.HANDLE,
				ordinary * counts.chanceOf(word) * SAME_INITIAL * Math.pow(ANY_INITIAL, initials.length() - 1),
				"the account's name fits: a word, and an initial of the other");
	}

	/** The beginning of one word, then that of another. */
	private Optional<Likeness> beginnings(String one, String other, int least) {
		if (handle.length() < SHORTEST_PART) {
			return Optional.empty();
		}
		for (var i = least; i < handle.length(); i++) {
			if (one.startsWith(handle.substring(0, i)) && other.startsWith(handle.substring(i))) {
				return found(Pattern.HANDLE,
						(1 + counts.people() * counts.chanceOf(NameWord.of(handle)))
								* Math.pow(SAME_LETTER, handle.length() - 2),
						"the account's name fits: how both words begin");
			}
		}
		return Optional.empty();
	}

	private Optional<Likeness> single(NameWord last, NameWord first) {
		if (handle.equals(last.text()) && handle.length() >= SHORTEST_SURNAME) {
			return found(Pattern.HANDLE_OF_SURNAME, counts.chanceOf(last), "the surname alone");
		}
		if (handle.equals(first.text())) {
			return found(Pattern.HANDLE_OF_FIRST_NAME, counts.chanceOf(first), "the first name alone");
		}
		if (last.text().length() >= SHORTEST_PART && handle.contains(last.text())) {
			return found(Pattern.HANDLE_OF_SURNAME, 4 * counts.chanceOf(last), "the surname within the account's name");
		}
		if (first.text().length() >= SHORTEST_PART && handle.contains(first.text())) {
			return found(Pattern.HANDLE_OF_FIRST_NAME, 4 * counts.chanceOf(first),
					"the first name within the account's name");
		}
		return Optional.empty();
	}

}
