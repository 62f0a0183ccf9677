package dev.ferrograph.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Compares spellings as people do who type them from memory. */
public final class Spelling {

	private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");

	private Spelling() {
	}

	/** The letters and digits of the text, without case and accents. */
	public static String skeleton(String text) {
		return NEITHER_LETTER_NOR_DIGIT.matcher(FoldedText.of(text)).replaceAll("");
	}

	/**
	 * The known spelling that was most likely meant: at most every third letter differs.
	 */
	public static Optional<String> closest(String misspelt, Collection<String> known) {
		return closest(misspelt, known, FoldedText::of);
	}

	/**
	 * The same, for many misspelt ones.
	 * @param folded gives the folded text of a known spelling
	 */
	public static Optional<String> closest(String misspelt, Collection<String> known, UnaryOperator<String> folded) {
		var wrong = FoldedText.of(misspelt);
		var tolerance = Math.max(1, wrong.length() / 3);
		record Candidate(String spelling, int distance) {
		}
		return known.stream()
			.filter(spelling -> Math.abs(spelling.length() - misspelt.length()) <= tolerance)
			.map(spelling -> new Candidate(spelling, distance(wrong, folded.apply(spelling))))
			.filter(candidate -> candidate.distance() <= tolerance)
			.min(Comparator.comparingInt(Candidate::distance))
			.map(Candidate::spelling);
	}

	/**
	 * The end of a message about a misspelt word: what was most likely meant, or nothing.
	 */
	public static String didYouMean(String misspelt, Collection<String> known) {
		return closest(misspelt, known).map("; did you mean \"%s\"?"::formatted).orElse("");
	}

	/**
	 * How many letters must be put in, left out, replaced or swapped with their neighbour
	 * to get from one text to the other: the <a href=
	 * "https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance">optimal string
	 * alignment distance</a>.
	 */
	public static int distance(String one, String other) {
		var distances = new int[one.length() + 1][other.length() + 1];
		for (var i = 0; i <= one.length(); i++) {
			for (var j = 0; j <= other.length(); j++) {
				distances[i][j] = i == 0 || j == 0 ? i + j : step(distances, one, other, i, j);
			}
		}
		return distances[one.length()][other.length()];
	}

	private static int step(int[][] distances, String one, String other, int i, int j) {
		var same = one.charAt(i - 1) == other.charAt(j - 1);
		var least = Math.min(distances[i - 1][j - 1] + (same ? 0 : 1),
				1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
		var swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
	}

}
