package dev.ferrograph.query;

import dev.ferrograph.query.RowType.NodeType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What some root fields need beside what a request gives. */
final class RootArguments {

	/** The argument of {@code nodes}. */
	static final String IDS = "ids";

	/**
	 * The label of the node that is asked for by id, or the first part of the argument
	 * with all ids of a label.
	 */
	static final String LABEL = ":label";

	/**
	 * How many matches are taken from an index where they must be counted or paged
	 * through.
	 */
	private static final int MOST_MATCHES = 1000;

	/**
	 * How many more matches are taken than a page has, so that it is seen whether others
	 * are as good as its last.
	 */
	private static final int MORE_MATCHES = 5;

	private static final int LONGEST_PATH = 10;

	/** The labels of nodes by the prefixes of their ids. */
	private final Map<String, String> labels = new TreeMap<>();

	/** The names of the full-text indexes by the labels of the nodes in them. */
	private final Map<String, String> indexes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private final Map<String, RootPreparation> preparations;

	RootArguments(Mapping mapping, Map<String, String> fullTextIndexes, List<RootPreparation> preparations) {
		indexes.putAll(fullTextIndexes);
		this.preparations = preparations.stream()
			.collect(Collectors.toMap(RootPreparation::field, Function.identity()));
		for (var type : mapping.types().values()) {
			if (type instanceof NodeType node && node.label() != null && mapping.isAlsoNode(node)) {
				labels.put(node.label().toLowerCase(Locale.ROOT), node.label());
			}
		}
	}

	/** A label, which is a part of a request's shape. */
	record Label(String name) {
	}

	Map<String, @Nullable Object> of(Selection root) {
		return switch (root.name()) {
			case "node" -> node(root.arguments());
			case "nodes" -> nodes(root);
			case "search" -> search(root);
			case "path" -> path(root);
			default -> preparations.containsKey(root.name()) ? prepared(root) : root.arguments();
		};
	}

	private Map<String, @Nullable Object> node(Map<String, @Nullable Object> given) {
		var arguments = new LinkedHashMap<>(given);
		var label = label(String.valueOf(given.get("id")));
		arguments.put(LABEL, label == null ? null : new Label(label));
		return arguments;
	}

	private Map<String, @Nullable Object> nodes(Selection root) {
		var ids = (List<?>) root.arguments().getOrDefault(IDS, List.of());
		if (ids == null || ids.size() > Window.MOST) {
			throw new InvalidRequestException("%s: give at most %d ids, not %d.".formatted(root.path(), Window.MOST,
					ids == null ? 0 : ids.size()));
		}
		var byLabel = new TreeMap<String, @Nullable Object>();
		for (var id : ids) {
			var label = label(String.valueOf(id));
			if (label != null) {
				((List<Object>) byLabel.computeIfAbsent(LABEL + label, none -> new ArrayList<>())).add(id);
			}
		}
		byLabel.put(IDS, ids);
		return byLabel;
	}

	private @Nullable String label(String id) {
		var colon = id.indexOf(':');
		return colon < 0 ? null : labels.get(id.substring(0, colon));
	}

	private Map<String, @Nullable Object> search(Selection root) {
		var first = root.arguments().get("first") instanceof Integer given ? Window.checked(root.path(), "first", given)
				: Window.USUAL;
		var onePage = root.arguments().get("after") == null && !root.selectsAnyOf("totalCount");
		var arguments = new LinkedHashMap<>(root.arguments());
		// kinds of nodes are called like their labels
		arguments.put("indexes",
				root.arguments().get("kinds") instanceof List<?> kinds
						? kinds.stream().distinct().map(kind -> indexes.get(kind.toString())).toList()
						: List.copyOf(indexes.values()));
		var terms = SearchTerms.of(String.valueOf(root.arguments().get("text")));
		arguments.put("words", terms.ofWords());
		arguments.put("names", terms.ofNames());
		arguments.put("beginnings", terms.ofBeginnings());
		arguments.put("all", MOST_MATCHES);
		arguments.put("enough", onePage ? first + 1 : MOST_MATCHES);
		arguments.put("most", onePage ? first + 1 + MORE_MATCHES : MOST_MATCHES);
		return arguments;
	}

	/** What a field is prepared by; null where it needs nothing. */
	@Nullable RootPreparation preparation(String field) {
		return preparations.get(field);
	}

	private Map<String, @Nullable Object> prepared(Selection root) {
		var preparation = Objects.requireNonNull(preparation(root.name()));
		var arguments = new LinkedHashMap<>(preparation.parameters(root.arguments()));
		arguments.put("fullText", indexes);
		if (!Collections.disjoint(arguments.keySet(), root.arguments().keySet())) {
			throw new IllegalStateException(
					"%s is prepared with parameters called like its arguments".formatted(root.name()));
		}
		for (var window : List.of("first", "after")) {
			if (root.arguments().get(window) != null) {
				arguments.put(window, root.arguments().get(window));
			}
		}
		return arguments;
	}

	private static Map<String, @Nullable Object> path(Selection root) {
		if (root.arguments().get("maxLength") instanceof Integer length && (length < 1 || length > LONGEST_PATH)) {
			throw new InvalidRequestException(
					"path: maxLength must be from 1 to %d, and is %d.".formatted(LONGEST_PATH, length));
		}
		return root.arguments();
	}

}
