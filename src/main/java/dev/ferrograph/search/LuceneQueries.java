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

	/** The queries as {@code search.cypher} takes them. */
	List<Map<String, Object>> all() {
		var queries = new ArrayList<Map<String, Object>>();
		if (!terms.words().isEmpty()) {
			queries.add(query("any", counted(LuceneQueries::quoted), bits()));
			queries.add(query("named", counted(word -> inNames(quoted(word))), bits()));
		}
		queries.add(query("called", inNames("\"%s\"".formatted(String.join(" ", terms.name())),
				"\"%s\"".formatted(String.join("_", terms.name()))), 1));
		var begun = terms.begun();
		if (begun != null) {
			queries.add(query("begun",
					"+" + inNames(begun + "*") + (terms.words().contains(begun) ? " -" + quoted(begun) : ""), 1));
		}
		return queries;
	}

	/** The bit of a word. */
	static long bit(int word) {
		return 1L << word;
	}

	private long bits() {
		return bit(terms.words().size());
	}

	private String counted(UnaryOperator<String> query) {
		int words = terms.words().size();
		// with so many words what has more of them need not come first
		long one = (words + 1) * bits() <= 1L << EXACT_BITS ? bits() : 0;
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

	private static Map<String, Object> query(String part, String text, long bits) {
		return Map.of("part", part, "text", text, "bits", bits);
	}

}
