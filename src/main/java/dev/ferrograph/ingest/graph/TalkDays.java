package dev.ferrograph.ingest.graph;

import dev.ferrograph.text.FoldedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says on the relationship of a talk to a topic when the talk was held, so that a
 * question about the topic need not read its talks and their editions: {@code heldOn}, as
 * {@link Edition#startedBy()}, and {@code repeatedOn}, the same of the next talk on the
 * topic that is this one given again. Cancelled talks have neither.
 *
 * <p>
 * Talks with the same title and speakers are one that was given several times, if the
 * title is the talk's own.
 */
final class TalkDays {

	private final Map<String, Talk> talks;

	private final Map<String, LocalDate> days = new HashMap<>();

	private final Map<String, TreeSet<String>> speakers = new HashMap<>();

	/** What talks on one topic have in common that are one. */
	private record Given(String topic, String title, TreeSet<String> speakers) {
	}

	private TalkDays(GraphContent content) {
		talks = content.nodes(Talk.class)
			.stream()
			.collect(Collectors.toMap(Talk::id, talk -> talk, (one, same) -> one));
		var editions = content.nodes(Edition.class)
			.stream()
			.collect(Collectors.toMap(Edition::id, Edition::startedBy, (one, same) -> one));
		for (var edge : content.edges()) {
			if (edge.type() == Relationship.HELD_AT && editions.containsKey(edge.to().toString())) {
				days.put(edge.from().toString(), editions.get(edge.to().toString()));
			}
			else if (edge.type() == Relationship.PRESENTED) {
				speakers.computeIfAbsent(edge.to().toString(), any -> new TreeSet<>()).add(edge.from().toString());
			}
		}
	}

	/**
	 * The relationships of the content, those between talks and topics with their days.
	 */
	static List<Edge> in(GraphContent content) {
		return new TalkDays(content).dated(content.edges());
	}

	private List<Edge> dated(List<Edge> edges) {
		var dated = new ArrayList<Edge>();
		var repeated = new LinkedHashMap<Given, List<Edge>>();
		for (var edge : edges) {
			var talk = edge.type() == Relationship.ABOUT ? talks.get(edge.from().toString()) : null;
			if (talk == null || talk.cancelled() || day(edge) == null) {
				dated.add(edge);
			}
			else if (!talk.titleExact()) {
				dated.add(edge.with("heldOn", day(edge)));
			}
			else {
				var given = new Given(edge.to().toString(), FoldedText.of(talk.title()),
						speakers.getOrDefault(talk.id(), new TreeSet<>()));
				repeated.computeIfAbsent(given, any -> new ArrayList<>()).add(edge);
			}
		}
		repeated.values().forEach(same -> addInTurn(same, dated));
		return dated;
	}

	private void addInTurn(List<Edge> same, List<Edge> dated) {
		// of two on one day, the one that counts is the first by its id
		same.sort(Comparator.comparing(this::day, Comparator.reverseOrder())
			.thenComparing(edge -> edge.from().toString()));
		LocalDate next = null;
		for (var edge : same) {
			dated.add(edge.with("heldOn", day(edge)).with("repeatedOn", next));
			next = day(edge);
		}
	}

	private @Nullable LocalDate day(Edge aboutTopic) {
		return days.get(aboutTopic.from().toString());
	}

}
