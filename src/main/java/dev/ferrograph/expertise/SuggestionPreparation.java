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
import org.springframework.stereotype.Component;

/**
 * Prepares what {@code suggested-attendees.cypher} needs: what was asked for, checked,
 * and the weights.
 */
@Component
class SuggestionPreparation implements RootPreparation {

	private static final String FIELD = "suggestAttendees";

	private static final int LONGEST_TEXT = 10_000;

	private static final int LONGEST_ID = 200;

	private static final int MOST_TOPICS = 100;

	private static final int MOST_PATHS = 100;

	private static final int LONGEST_PATH = 500;

	private static final int MOST_EXCLUDED = 1000;

	private static final Map<String, String> EXAMPLES = Map.of("topics", "topic:rcu", "exclude", "person:gary-guo",
			"edition", "edition:kangrejos-2023");

	private final ExpertiseProperties weights;

	private final GraphSchema graph;

	SuggestionPreparation(ExpertiseProperties weights, GraphSchema graph) {
		this.weights = weights;
		this.graph = graph;
	}

	@Override
	public String field() {
		return FIELD;
	}

	@Override
	public Map<String, @Nullable Object> parameters(Selection rootField, LocalDate today) {
		return parameters(rootField.arguments().get("for") instanceof Map<?, ?> given ? given : Map.of(), today);
	}

	Map<String, @Nullable Object> parameters(Map<?, ?> input, LocalDate today) {
		var asked = new HashMap<String, @Nullable Object>();
		asked.put("topics", list(input, "topics", MOST_TOPICS, id -> id("topics", id)));
		asked.put("paths", list(input, "paths", MOST_PATHS, SuggestionPreparation::path));
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
					"%s: give topics, paths, a text or an edition in for, alone or together.".formatted(FIELD));
		}
		return new HashMap<>(
				Map.of("asked", asked, "weights", weights(), "fullText", graph.fullTextIndex(List.of("Change", "Talk")),
						"stopWords", graph.stopWords(), "today", today, "roles", RolePhrases.ALL));
	}

	@Override
	public void checkNothingFound(Map<String, @Nullable Object> parameters, GraphReader reader, Deadline deadline) {
		UnknownIds.check(parameters, graph.fullTextIndexes(), reader, deadline);
	}

	private Map<String, @Nullable Object> weights() {
		return Map.ofEntries(entry("role", weights.role()), entry("talk", weights.talk()),
				entry("change", weights.change()), entry("suggested", weights.suggested()),
				entry("match", weights.match()), entry("narrower", weights.narrower()),
				entry("furtherTopic", weights.furtherTopic()), entry("broad", weights.broad()),
				entry("general", weights.general()), entry("halfLife", weights.halfLife()),
				entry("changeHalfLife", weights.changeHalfLife()));
	}

	private static List<String> list(Map<?, ?> input, String name, int most, UnaryOperator<String> checked) {
		var values = input.get(name) instanceof List<?> given
				? given.stream().map(value -> checked.apply(String.valueOf(value))).distinct().toList()
				: List.<String>of();
		if (values.size() > most) {
			throw new InvalidRequestException(
					"%s: give at most %d values in %s, not %d.".formatted(FIELD, most, name, values.size()));
		}
		return values;
	}

	private static String id(String name, String id) {
		if (id.length() > LONGEST_ID) {
			throw new InvalidRequestException("%s: %s has an id of %d characters; an id has at most %d, such as \"%s\"."
				.formatted(FIELD, name, id.length(), LONGEST_ID, EXAMPLES.get(name)));
		}
		return id;
	}

	private static String path(String path) {
		var fromTop = path.strip().replaceFirst("^\\.?/", "");
		if (fromTop.length() > LONGEST_PATH) {
			throw new InvalidRequestException(
					"%s: paths has one of %d characters; a path has at most %d. Give one file or directory in each, such as \"%s\"."
						.formatted(FIELD, fromTop.length(), LONGEST_PATH, "rust/kernel/dma.rs"));
		}
		return fromTop;
	}

	private static @Nullable CallText text(Map<?, ?> input) {
		if (!(input.get("text") instanceof String given)) {
			return null;
		}
		if (given.length() > LONGEST_TEXT) {
			throw new InvalidRequestException("%s: text has %d characters, and at most %d are read; leave some out."
				.formatted(FIELD, given.length(), LONGEST_TEXT));
		}
		var text = CallText.of(given);
		if (text.words().isEmpty()) {
			throw new InvalidRequestException("%s: text has no letters or digits to look for.".formatted(FIELD));
		}
		return text;
	}

}
