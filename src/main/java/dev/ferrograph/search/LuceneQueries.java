package dev.ferrograph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What Lucene is asked for, so that its scores say which words a node has. They can be
 * compared between indexes, since neither the length of texts nor the number of nodes
 * counts. In
 *
 * <pre>
 * (+"rust"^0 +*:*)^5 (+"driver"^0 +*:*)^6
 * </pre>
 *
 * a match of a word counts nothing, but must be there for {@code *:*}, which counts one,
 * times what follows {@code ^}. That is a power of two for each word, the bit that tells
 * it from the others, and one for all, so that nodes with more words come first.
 */
record LuceneQueries(SearchTerms terms) {

	/** The scores are floats, exact up to this power of two. */
	private static final int EXACT_BITS = 24;

	/** What nodes are called, and where they are; not what they are about. */
	private static final List<String> NAMES = List.of("name", "title", "aliases", "github", "city", "country");

	/**
	 * The bits of a node's hits: one for each word that it has, one for each that it has
	 * in what it is called, and one for each that its series has; then one for a word of
	 * which it has only the beginning, and one for what may be called like the text.
	 */
	private static final int OWN = 0;

	private static final int NAMED = 20;

	private static final int SERIES = 40;

	private static final long BEGUN = 1L << 60;

	private static final long CALLED = 1L << 61;

	private static final long NEVER = 1L << 62;

	/**
	 * The parameters of {@code search.cypher} that tell what to ask and what it means.
	 */
	Map<String, Object> parameters() {
		return Map.of("words", words(), "queries", List.of(ofNodes(), ofSeries()), "called", BEGUN);
	}

	private List<?> words() {
		return IntStream.range(0, terms.words().size()).mapToObj(i -> {
			var word = terms.words().get(i);
			return Map.of("word", word, "own", bit(OWN + i), "named", bit(NAMED + i), "series", bit(SERIES + i),
					"begun", word.equals(terms.begun()) ? BEGUN : NEVER, "similar", similar(word));
		}).toList();
	}

	/** Queries for what the word may stand for, the best first. */
	private static List<String> similar(String word) {
		return new SimilarWords(word).queries()
			.stream()
			.flatMap(query -> Stream.of("name:" + query, inNames(query), query))
			.toList();
	}

	private List<?> ofNodes() {
		var queries = new ArrayList<Object>();
		if (!terms.words().isEmpty()) {
			queries.add(counting(LuceneQueries::quoted, OWN));
			queries.add(counting(word -> inNames(quoted(word)), NAMED));
		}
		queries.add(marking(inNames("\"%s\"".formatted(String.join(" ", terms.name())),
				"\"%s\"".formatted(String.join("_", terms.name()))), CALLED));
		var begun = terms.begun();
		if (begun != null) {
			queries.add(marking(
					"+" + inNames(begun + "*") + (terms.words().contains(begun) ? " -" + quoted(begun) : ""), BEGUN));
		}
		return queries;
	}

	private List<?> ofSeries() {
		return terms.words().isEmpty() ? List.of() : List.of(counting(LuceneQueries::quoted, SERIES));
	}

	private Map<String, Object> counting(UnaryOperator<String> query, int firstBit) {
		return Map.of("text", counted(query), "bits", bit(terms.words().size()), "plus", 0, "times", bit(firstBit));
	}

	private static Map<String, Object> marking(String query, long bits) {
		return Map.of("text", query, "bits", 1, "plus", 1, "times", bits);
	}

	private static long bit(int number) {
		return 1L << number;
	}

	private String counted(UnaryOperator<String> query) {
		int words = terms.words().size();
		// with so many words what has more of them need not come first
		long one = (words + 1) * bit(words) <= bit(EXACT_BITS) ? bit(words) : 0;
		return IntStream.range(0, words)
			.mapToObj(word -> "(+%s^0 +*:*)^%d".formatted(query.apply(terms.words().get(word)), one + bit(word)))
			.collect(Collectors.joining(" "));
	}

	private static String inNames(String... queries) {
		return NAMES.stream()
			.flatMap(field -> Stream.of(queries).map(query -> field + ":" + query))
			.collect(Collectors.joining(" ", "(", ")"));
	}

	private static String quoted(String word) {
		return "\"%s\"".formatted(word);
	}

}
