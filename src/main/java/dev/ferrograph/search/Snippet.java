package dev.ferrograph.search;

import dev.ferrograph.text.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows where the words of a search are: a piece of a text with each match between « and
 * ».
 */
final class Snippet {

	/** How many characters are shown before the first match and in all. */
	private static final int BEFORE = 40;

	private static final int IN_ALL = 160;

	private final SearchTerms terms;

	private final Set<String> stopWords;

	private final Map<String, Predicate<String>> similar = new LinkedHashMap<>();

	/**
	 * For nodes that a search has found.
	 * @param missing those of its words that are in no node, so that similar ones count
	 */
	private Snippet(SearchTerms terms, Set<String> stopWords, List<String> missing) {
		this.terms = terms;
		this.stopWords = stopWords;
		missing.forEach(word -> similar.put(word, new SimilarWords(word).matches()));
	}

	/** A match: where it is in a text, and which word of the search it is. */
	private record Match(int start, int end, String word) {
	}

	/** From what {@code search.cypher} returns; null if no text has a match. */
	@SuppressWarnings("unchecked")
	static @Nullable String of(Map<?, ?> found, Set<String> stopWords) {
		var terms = SearchTerms.of(String.valueOf(found.get("text")), stopWords);
		return new Snippet(terms, stopWords, (List<String>) Objects.requireNonNull(found.get("missing")))
			.of((List<String>) Objects.requireNonNull(found.get("texts")));
	}

	/**
	 * From the text that has most words of the search, the first of them where several
	 * do; null if none has a match.
	 */
	@Nullable String of(List<String> texts) {
		var isWhole = texts.stream().flatMap(this::words).anyMatch(word -> word.equals(terms.begun()));
		Function<String, @Nullable String> wordOf = word -> terms.words().contains(word) ? word
				: !isWhole && isBegun(word) ? terms.begun() : similarTo(word);
		return texts.stream()
			.filter(text -> !matches(text, wordOf).isEmpty())
			.max(Comparator.<String>comparingLong(text -> distinctWords(matches(text, wordOf)))
				.thenComparing(text -> -texts.indexOf(text)))
			.map(text -> cut(text, matches(text, wordOf)))
			.orElse(null);
	}

	private boolean isBegun(String word) {
		return terms.begun() != null && word.startsWith(terms.begun()) && !stopWords.contains(word);
	}

	private @Nullable String similarTo(String word) {
		return similar.entrySet()
			.stream()
			.filter(missing -> missing.getValue().test(word))
			.findFirst()
			.map(Map.Entry::getKey)
			.orElse(null);
	}

	private Stream<String> words(String text) {
		return SearchTerms.WORD.matcher(text).results().map(MatchResult::group).map(FoldedText::of);
	}

	private static long distinctWords(List<Match> matches) {
		return matches.stream().map(Match::word).distinct().count();
	}

	private List<Match> matches(String text, Function<String, @Nullable String> wordOf) {
		return SearchTerms.WORD.matcher(text).results().flatMap(found -> {
			var folded = FoldedText.of(found.group());
			if (SearchTerms.isIdeographs(found.group())) {
				return phrases(found);
			}
			var word = wordOf.apply(folded);
			return word == null ? Stream.of() : Stream.of(new Match(found.start(), found.end(), word));
		}).toList();
	}

	/** Ideographs that are searched may be a part of consecutive ones. */
	private Stream<Match> phrases(MatchResult ideographs) {
		return terms.words()
			.stream()
			.filter(SearchTerms::isIdeographs)
			.flatMap(word -> Pattern.compile(word, Pattern.LITERAL)
				.matcher(ideographs.group())
				.results()
				.map(found -> new Match(ideographs.start() + found.start(), ideographs.start() + found.end(), word)))
			.sorted(Comparator.comparingInt(Match::start));
	}

	private static String cut(String text, List<Match> matches) {
		var start = text.length() <= IN_ALL ? 0 : wordStart(text, Math.max(0, matches.getFirst().start() - BEFORE));
		var end = Math.min(text.length(), start + IN_ALL);
		var pieces = new ArrayList<String>();
		var position = start;
		for (var match : matches) {
			// of phrases that overlap the first is marked
			if (match.start() >= position && match.end() <= end) {
				pieces.add(text.substring(position, match.start()));
				pieces.add("«" + text.substring(match.start(), match.end()) + "»");
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
