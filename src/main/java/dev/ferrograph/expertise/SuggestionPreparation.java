package dev.ferrograph.expertise;

import static java.util.Map.entry;

import dev.ferrograph.neo4j.Deadline;
import dev.ferrograph.neo4j.GraphReader;
import dev.ferrograph.neo4j.GraphSchema;
import dev.ferrograph.query.request.InvalidRequestException;
import dev.ferrograph.query.request.RootPreparation;
import dev.ferrograph.query.request.Selection;
import dev.ferrograph.text.RolePhrases;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Prepares what {@code suggested-attendees.cypher} and {@code asked-topics.cypher} need:
 * what was asked for, checked, and the weights.
 */
class SuggestionPreparation implements RootPreparation {

	private static final int LONGEST_TEXT = 10_000;

	private static final int LONGEST_ID = 200;

	private static final int MOST_TOPICS = 100;

	private static final int MOST_PATHS = 100;

	private static final int LONGEST_PATH = 500;

	private static final int MOST_EXCLUDED = 1000;

	private static final Map<String, String> EXAMPLES = Map.of("topics", "topic:rcu", "excludeTopics", "topic:rcu",
			"exclude", "person:gary-guo", "edition", "edition:kangrejos-2023");

	private final String field;

	private final ExpertiseProperties weights;

	private final GraphSchema graph;

	/**
	 * @param field the root field, which has the question in its argument {@code for}
	 */
	SuggestionPreparation(String field, ExpertiseProperties weights, GraphSchema graph) {
		this.field = field;
		this.weights = weights;
		this.graph = graph;
	}

	@Override
	public String field() {
		return field;
	}

	@Override
	public Map<String, @Nullable Object> parameters(Selection rootField, LocalDate today) {
		return parameters(rootField.arguments().get("for") instanceof Map<?, ?> given ? given : Map.of(), today);
	}

	Map<String, @Nullable Object> parameters(Map<?, ?> input, LocalDate today) {
		var asked = new HashMap<String, @Nullable Object>();
		asked.put("topics", list(input, "topics", MOST_TOPICS, id -> id("topics", id)));
		asked.put("excludeTopics", list(input, "excludeTopics", MOST_TOPICS, id -> id("excludeTopics", id)));
		asked.put("paths", list(input, "paths", MOST_PATHS, this::path));
		asked.put("exclude", list(input, "exclude", MOST_EXCLUDED, id -> id("exclude", id)));
		asked.put("edition", input.get("edition") instanceof String edition ? id("edition", edition) : null);
		asked.put("includePresent", Boolean.TRUE.equals(input.get("includePresent")));
		asked.put("asOf", input.get("asOf"));
		var text = text(input);
		asked.put("phrase", text == null ? null : text.phrase());
		asked.put("words", text == null ? List.of() : text.lookedFor());
		if (List.of().equals(asked.get("topics")) && List.of().equals(asked.get("paths"))
				&& asked.get("edition") == null && text == null) {
			throw new InvalidRequestException(
					"%s: give topics, paths, a text or an edition in for, alone or together.".formatted(field));
		}
		return new HashMap<>(
				Map.of("asked", asked, "weights", weights(), "fullText", graph.fullTextIndex(List.of("Change", "Talk")),
						"stopWords", graph.stopWords(), "today", today, "roles", RolePhrases.ALL));
	}

	@Override
	public void checkNothingFound(Map<String, @Nullable Object> parameters, GraphReader reader, Deadline deadline) {
		UnknownIds.check(field, parameters, graph.fullTextIndexes(), reader, deadline);
	}

	private Map<String, @Nullable Object> weights() {
		return Map.ofEntries(entry("role", weights.role()), entry("talk", weights.talk()),
				entry("change", weights.change()), entry("suggested", weights.suggested()),
				entry("match", weights.match()), entry("narrower", weights.narrower()),
				entry("furtherTopic", weights.furtherTopic()), entry("broad", weights.broad()),
				entry("general", weights.general()), entry("halfLife", weights.halfLife()),
				entry("changeHalfLife", weights.changeHalfLife()));
	}

	private List<String> list(Map<?, ?> input, String name, int most, UnaryOperator<String> checked) {
		var values = input.get(name) instanceof List<?> given
				? given.stream().map(value -> checked.apply(String.valueOf(value))).distinct().toList()
				: List.<String>of();
		if (values.size() > most) {
			throw new InvalidRequestException(
					"%s: give at most %d values in %s, not %d.".formatted(field, most, name, values.size()));
		}
		return values;
	}

	private String id(String name, String id) {
		if (id.length() > LONGEST_ID) {
			throw new InvalidRequestException("%s: %s has an id of %d characters; an id has at most %d, such as \"%s\"."
				.formatted(field, name, id.length(), LONGEST_ID, EXAMPLES.get(name)));
		}
		return id;
	}

	private String path(String path) {
		var fromTop = path.strip().replaceFirst("^\\.?/", "");
		if (fromTop.length() > LONGEST_PATH) {
			throw new InvalidRequestException(
					"%s: paths has one of %d characters; a path has at most %d. Give one file or directory in each, such as \"%s\"."
						.formatted(field, fromTop.length(), LONGEST_PATH, "rust/kernel/dma.rs"));
		}
		return fromTop;
	}

	private @Nullable CallText text(Map<?, ?> input) {
		if (!(input.get("text") instanceof String given)) {
			return null;
		}
		if (given.length() > LONGEST_TEXT) {
			throw new InvalidRequestException("%s: text has %d characters, and at most %d are read; leave some out."
				.formatted(field, given.length(), LONGEST_TEXT));
		}
		var text = CallText.of(given);
		if (text.words().isEmpty()) {
			throw new InvalidRequestException("%s: text has no letters or digits to look for.".formatted(field));
		}
		return text;
	}

}
