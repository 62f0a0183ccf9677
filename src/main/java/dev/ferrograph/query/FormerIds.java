package dev.ferrograph.query;

import dev.ferrograph.cypher.CypherFile;
import dev.ferrograph.neo4j.Deadline;
import dev.ferrograph.neo4j.GraphReader;
import dev.ferrograph.query.request.Selection;
import dev.ferrograph.query.schema.Origin;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leads from the ids that people and topics had before to those that they have. */
final class FormerIds {

	private static final String STATEMENT = CypherFile.load("former-ids").statement();

	private final GraphReader reader;

	FormerIds(GraphReader reader) {
		this.reader = reader;
	}

	/** Whether an id has led to nothing that a person or topic may have had. */
	static boolean mayConcern(Selection rootField, @Nullable Object data) {
		var nothing = data == null || data instanceof List<?> nodes && nodes.contains(null);
		return nothing && !asked(rootField).isEmpty();
	}

	/** Pairs of former ids that the request names and the ids to which they lead. */
	@Nullable Object current(Selection rootField, Deadline deadline) {
		return reader.read(STATEMENT, Map.of("ids", asked(rootField)), deadline);
	}

	/** The same request with the ids of today; empty where it names no former one. */
	static Optional<Selection> replaced(Selection rootField, @Nullable Object pairs) {
		var current = new HashMap<@Nullable Object, @Nullable Object>();
		if (pairs instanceof List<?> all) {
			all.forEach(pair -> current.put(((List<?>) pair).get(0), ((List<?>) pair).get(1)));
		}
		if (current.isEmpty()) {
			return Optional.empty();
		}
		var arguments = new LinkedHashMap<>(rootField.arguments());
		arguments.computeIfPresent(Origin.ById.ARGUMENT, (name, id) -> current.get(id));
		arguments.computeIfPresent(Origin.ByIds.ARGUMENT,
				(name, ids) -> ((List<?>) ids).stream().map(id -> current.getOrDefault(id, id)).toList());
		return Optional.of(rootField.with(arguments, rootField.fields()));
	}

	private static List<String> asked(Selection rootField) {
		var one = rootField.arguments().get(Origin.ById.ARGUMENT);
		var ids = one != null ? List.of(one)
				: (List<?>) rootField.arguments().getOrDefault(Origin.ByIds.ARGUMENT, List.of());
		return ids.stream()
			.map(String::valueOf)
			.filter(id -> id.startsWith("person:") || id.startsWith("topic:"))
			.toList();
	}

}
