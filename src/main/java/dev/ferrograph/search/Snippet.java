package dev.ferrograph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Shows where the words of a search are: a piece of a text with each match between « and
 * ».
 */
public final class Snippet {

	/** How many characters are shown before the first match and in all. */
	private static final int BEFORE = 40;

	private static final int IN_ALL = 160;

	private Snippet() {
	}

	/**
	 * From what {@code search.cypher} gives: the words that are looked for, and the
	 * node's texts.
	 */
	@SuppressWarnings("unchecked")
	public static @Nullable String of(Map<?, ?> found) {
		return of((List<String>) Objects.requireNonNull(found.get("texts")),
				SearchTerms.of(String.valueOf(found.get("text"))));
	}

	/**
	 * From the text in which most words match, the first of them where several do; null
	 * where none does.
	 */
	static @Nullable String of(List<String> texts, SearchTerms terms) {
		return texts.stream()
			.filter(text -> !matches(text, terms).isEmpty())
			.max(Comparator.comparingInt((String text) -> matches(text, terms).size())
				.thenComparing(text -> -texts.indexOf(text)))
			.map(text -> cut(text, matches(text, terms)))
			.orElse(null);
	}

	private static List<MatchResult> matches(String text, SearchTerms terms) {
		return SearchTerms.WORD.matcher(text).results().filter(word -> terms.match(word.group())).toList();
	}

	private static String cut(String text, List<MatchResult> matches) {
		var start = text.length() <= IN_ALL ? 0 : wordStart(text, Math.max(0, matches.getFirst().start() - BEFORE));
		var end = Math.min(text.length(), start + IN_ALL);
		var pieces = new ArrayList<String>();
		var position = start;
		for (var match : matches) {
			if (match.end() <= end) {
				pieces.add(text.substring(position, match.start()));
				pieces.add("«" + match.group() + "»");
				position = match.end();
			}
		}
		pieces.add(text.substring(position, end));
		return (start > 0 ? "… " : "") + String.join("", pieces).strip() + (end < text.length() ? " …" : "");
	}

	private static int wordStart(String text, int near) {
		var space = text.lastIndexOf(' ', near);
		return space < 0 ? 0 : space + 1;
	}

}
