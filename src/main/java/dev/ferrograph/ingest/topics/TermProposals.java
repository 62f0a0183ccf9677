package dev.ferrograph.ingest.topics;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Talk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes topics: terms of one to three words that many titles have. */
public final class TermProposals {

	private static final int FEWEST_TALKS = 3;

	private static final int MOST_WORDS = 3;

	private static final int SHORTEST = 3;

	private static final int EXAMPLES = 3;

	/** A part is proposed beside the whole if it is that much more frequent. */
	private static final double RATHER_THE_PART = 1.5;

	private static final Set<String> STOP_WORDS = words("stop-words.txt");

	private static final Set<String> COMMON_WORDS = words("common-words.txt");

	private final TopicFinder topics;

	/** Keys of terms. */
	private final Set<String> dismissed;

	/** By key; each title once. */
	private final Map<String, List<Use>> uses = new HashMap<>();

	private record Use(String written, String title) {
	}

	private TermProposals(TopicFinder topics, Set<String> dismissed) {
		this.topics = topics;
		this.dismissed = dismissed;
	}

	/**
	 * The terms without a topic, the most frequent first.
	 * @param dismissed terms that are not proposed, in any spelling
	 */
	public static List<TermProposal> of(GraphContent content, Collection<String> dismissed) {
		var proposals = new TermProposals(TopicFinder.of(content),
				dismissed.stream().map(TextWord::of).map(TopicName::key).collect(Collectors.toSet()));
		content.nodes(Talk.class).stream().map(Talk::title).distinct().forEach(proposals::add);
		return proposals.sorted();
	}

	private static Set<String> words(String resource) {
		try (var file = TermProposals.class.getResourceAsStream(resource)) {
			if (file == null) {
				throw new IllegalStateException("%s is missing beside %s".formatted(resource, TermProposals.class));
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> !line.startsWith("#"))
				.flatMap(line -> Arrays.stream(line.split(" ")))
				.collect(Collectors.toSet());
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void add(String title) {
		var words = TextWord.of(title);
		var seen = new HashSet<String>();
		for (var from = 0; from < words.size(); from++) {
			for (var to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
				var term = words.subList(from, to);
				var key = TopicName.key(term);
				if (isTerm(term, title) && seen.add(key)) {
					uses.computeIfAbsent(key, any -> new ArrayList<>())
						.add(new Use(title.substring(term.getFirst().begin(), term.getLast().end()), title));
				}
			}
		}
	}

	/** Whether the words belong together and can name something. */
	private static boolean isTerm(List<TextWord> words, String title) {
		for (var i = 1; i < words.size(); i++) {
			var between = title.substring(words.get(i - 1).end(), words.get(i).begin());
			if (!between.isBlank() && !between.equals("-") && !between.equals("_") && !between.equals("/")) {
				return false;
			}
		}
		return !isOneOf(STOP_WORDS, words.getFirst()) && !isOneOf(STOP_WORDS, words.getLast())
				&& words.stream().anyMatch(TermProposals::isTelling)
				&& words.stream().mapToInt(word -> word.folded().length()).sum() >= SHORTEST;
	}

	private static boolean isTelling(TextWord word) {
		return !isOneOf(COMMON_WORDS, word) && word.folded().chars().anyMatch(Character::isLetter);
	}

	private static boolean isOneOf(Set<String> words, TextWord word) {
		return words.contains(word.folded()) || words.contains(word.singular());
	}

	private List<TermProposal> sorted() {
		var frequent = uses.entrySet()
			.stream()
			.filter(term -> term.getValue().size() >= FEWEST_TALKS)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return frequent.entrySet()
			.stream()
			.filter(term -> !topics.knows(term.getKey()) && !dismissed.contains(term.getKey()))
			.filter(term -> !isRatherPartOfAnother(term.getKey(), term.getValue().size(), frequent))
			.map(term -> proposal(term.getValue()))
			.sorted(Comparator.comparingInt(TermProposal::talks).reversed().thenComparing(TermProposal::term))
			.toList();
	}

	private static boolean isRatherPartOfAnother(String key, int talks, Map<String, List<Use>> frequent) {
		return frequent.entrySet()
			.stream()
			.filter(other -> other.getKey().length() > key.length())
			.filter(other -> (" " + other.getKey() + " ").contains(" " + key + " "))
			.anyMatch(other -> talks < RATHER_THE_PART * other.getValue().size());
	}

	private static TermProposal proposal(Collection<Use> uses) {
		var spellings = uses.stream().collect(Collectors.groupingBy(Use::written, Collectors.counting()));
		var usual = spellings.entrySet()
			.stream()
			.max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.orElseThrow()
			.getKey();
		return new TermProposal(usual, uses.size(), uses.stream().map(Use::title).limit(EXAMPLES).toList());
	}

}
