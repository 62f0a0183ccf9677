package dev.ferrograph.ingest.topics;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.Topic;
import dev.ferrograph.ingest.topics.Found.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the topics that a talk's title and abstract name: whole words, whatever their
 * case, but names of capitals only or of at most three letters as they are written. The
 * longest name wins over a part of it, and a plural is as good as the singular.
 */
public final class TopicFinder {

	/** A talk with more topics is about none of them. */
	private static final int MOST = 6;

	private final Map<String, List<TopicName>> names = new HashMap<>();

	private int mostWords;

	/** Abstracts have lines, and names may go on in the next. */
	private static final Pattern SPACE = Pattern.compile("\\s+");

	private TopicFinder() {
	}

	/** Finds the topics of a seed, by their names and aliases. */
	public static TopicFinder of(GraphContent content) {
		var finder = new TopicFinder();
		for (var topic : content.nodes(Topic.class)) {
			var id = topic.id().substring(Label.TOPIC.word().length() + 1);
			finder.add(TopicName.of(id, topic.name()));
			topic.aliases().forEach(alias -> finder.add(TopicName.of(id, alias)));
		}
		return finder;
	}

	private void add(TopicName name) {
		if (name.isUsable()) {
			names.computeIfAbsent(name.key(), key -> new ArrayList<>()).add(name);
			mostWords = Math.max(mostWords, name.words().size());
		}
	}

	/**
	 * The topics that the texts name, each once and at most six: those of the title in
	 * its order, then those of the abstract, the most frequent first.
	 * @param title plain text
	 * @param text the abstract as plain text
	 */
	public List<Found> find(String title, @Nullable String text) {
		var found = new LinkedHashMap<String, Found>();
		matches(title, Where.TITLE).forEach(match -> found.putIfAbsent(match.topicId(), match));
		if (text != null) {
			byFrequency(matches(text, Where.ABSTRACT)).forEach(match -> found.putIfAbsent(match.topicId(), match));
		}
		return found.values().stream().limit(MOST).toList();
	}

	private static List<Found> byFrequency(List<Found> matches) {
		var first = new LinkedHashMap<String, Found>();
		var counts = new HashMap<String, Integer>();
		for (var match : matches) {
			first.putIfAbsent(match.topicId(), match);
			counts.merge(match.topicId(), 1, Integer::sum);
		}
		return first.values()
			.stream()
			.sorted(Comparator.comparing((Found match) -> counts.getOrDefault(match.topicId(), 0)).reversed())
			.toList();
	}

	private List<Found> matches(String text, Where where) {
		var words = TextWord.of(text);
		var allCapitals = words.size() > 2 && text.chars().noneMatch(Character::isLowerCase);
		var matches = new ArrayList<Found>();
		var at = 0;
		while (at < words.size()) {
			var length = Math
				.max(1, longest(words, at, allCapitals, (name, match) -> matches.add(new Found(name.topicId(),
						SPACE.matcher(text.substring(match.getFirst().begin(), match.getLast().end())).replaceAll(" "),
						where))));
			at += length;
		}
		return matches;
	}

	private interface Use {

		void of(TopicName name, List<TextWord> match);

	}

	/** How many words the longest name has that begins here; 0 if none does. */
	private int longest(List<TextWord> words, int at, boolean allCapitals, Use use) {
		for (var length = Math.min(mostWords, words.size() - at); length > 0; length--) {
			var match = words.subList(at, at + length);
			var named = names.getOrDefault(TopicName.key(match), List.of())
				.stream()
				.filter(name -> name.isNamedBy(match, allCapitals))
				.map(TopicName::topicId)
				.distinct()
				.toList();
			// of two topics of one name, nobody knows which is meant
			if (named.size() == 1) {
				use.of(new TopicName(named.getFirst(), match), match);
				return length;
			}
		}
		return 0;
	}

	/** Whether the text is the name of a topic. */
	boolean knows(String term) {
		var words = TextWord.of(term);
		return names.containsKey(TopicName.key(words));
	}

}
