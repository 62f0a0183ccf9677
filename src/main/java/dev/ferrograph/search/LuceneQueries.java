package dev.ferrograph.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Lucene is asked for, so that its scores are the order of what is found: first by
 * how many of the words a node has, then by BM25. In
 *
 * <pre>
 * (+*:* +(+"rust")^0) (+*:* +(+"driver")^0) ("rust" name:"rust"^3 "driver" name:"driver"^3)^0.0005
 * </pre>
 *
 * a match of a word counts nothing, but must be there for {@code *:*}, which counts one
 * in every index. All that decides between nodes with as many words counts less than one
 * word: a word of which they have only the beginning, words that are similar to one that
 * nothing has, and BM25, where a rare word counts more than a common one, and one in a
 * name more than one in a summary.
 */
record LuceneQueries(SearchTerms terms) {

	/** What nodes are called, and where they are; not what they are about. */
	private static final List<String> NAMES = List.of("name", "title", "aliases", "github", "city", "country",
			"identifiers");

	private static final double BEGUN = 0.4;

	/** What similar words count at most, all together. */
	private static final double SIMILAR = 0.25;

	/** BM25 gives a word a few units, and in the largest of indexes less than 300. */
	private static final double BM25 = 0.001;

	/**
	 * How many times as much a word counts in the name or title. Not in all names, as a
	 * common word in several aliases would count more than a rare one in the name.
	 */
	private static final int IN_NAME = 3;

	/** For nodes that have any of the words. */
	String ofWords() {
		var clauses = new ArrayList<String>();
		for (var word : terms.words()) {
			clauses.add(counting(quoted(word), 1));
		}
		var begun = terms.begun();
		if (begun != null) {
			// who has the whole word does not have only its beginning
			clauses.add(counting(inNames(begun + "*") + (terms.words().contains(begun) ? " -" + quoted(begun) : ""),
					BEGUN));
		}
		if (!terms.words().isEmpty()) {
			clauses.add(terms.words()
				.stream()
				.map(word -> "%1$s name:%1$s^%2$d title:%1$s^%2$d".formatted(quoted(word), IN_NAME))
				.collect(Collectors.joining(" ", "(", ")^" + decimal(BM25 / terms.words().size()))));
		}
		return String.join(" ", clauses);
	}

	/** For nodes that may be called like the text, or begin so. */
	String ofName() {
		var called = inNames(
				Stream.of(String.join(" ", terms.all()), String.join(" ", terms.name()), String.join("_", terms.name()))
					.distinct()
					.map(LuceneQueries::quoted)
					.toArray(String[]::new));
		var begun = terms.begun();
		if (begun == null || terms.all().size() == 1) {
			return called;
		}
		// a phrase can't end with the beginning of a word
		var before = String.join(" ", terms.all().subList(0, terms.all().size() - 1));
		return called + " (+" + inNames(quoted(before)) + " +" + inNames(begun + "*") + ")";
	}

	/** For each word: the query for it, and what is added where nothing has it. */
	List<Map<String, String>> eachWord() {
		return terms.words()
			.stream()
			.map(word -> Map.of("word", word, "query", found(word), "similar", similar(word)))
			.toList();
	}

	/** A word that is still being typed is not missing where something begins with it. */
	private String found(String word) {
		return word.equals(terms.begun()) ? quoted(word) + " " + inNames(word + "*") : quoted(word);
	}

	/**
	 * Other forms of the word come before typing errors, and names before summaries. A
	 * text in which a form is found does not count for typing errors too. Of ideographs
	 * that nothing has side by side, each two are looked for.
	 */
	private String similar(String word) {
		var similar = new SimilarWords(word);
		var forms = similar.forms();
		var typos = similar.typos();
		var clauses = new ArrayList<String>();
		var pairs = terms.pairs(word);
		for (var pair : pairs) {
			clauses.add(counting(quoted(pair), SIMILAR / (pairs.size() * terms.words().size())));
		}
		if (forms != null) {
			clauses.addAll(inTexts(forms, 8, ""));
		}
		if (typos != null) {
			clauses.addAll(inTexts(typos, 4, forms == null ? "" : " -" + forms));
		}
		return clauses.stream().map(clause -> " " + clause).collect(Collectors.joining());
	}

	private List<String> inTexts(String query, int times, String unless) {
		// a name of a topic that has a form of the word: 8 + 2 + 1 units
		double unit = SIMILAR / (11 * terms.words().size());
		return List.of(counting(query + unless, times * unit), counting(inNames(query) + unless, 2 * unit),
				counting("name:" + query + unless, unit));
	}

	/** Gives what a query finds this score. */
	private static String counting(String query, double score) {
		return "(+*:* +(+" + query + ")^0)^" + decimal(score);
	}

	/** Lucene knows no exponents. */
	private static String decimal(double number) {
		return BigDecimal.valueOf(number).toPlainString();
	}

	private static String inNames(String... queries) {
		return NAMES.stream()
			.flatMap(field -> Stream.of(queries).map(query -> field + ":" + query))
			.collect(Collectors.joining(" ", "(", ")"));
	}

	private static String quoted(String word) {
		return '"' + word + '"';
	}

}
