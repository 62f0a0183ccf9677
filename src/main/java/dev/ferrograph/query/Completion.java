package dev.ferrograph.query;

import dev.ferrograph.query.Shape.Entry;
import dev.ferrograph.query.Shape.Part;
import graphql.GraphQLContext;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes answers of what statements have answered, in the order and under the result keys
 * that a request gives. What must not be null and is takes what holds it along, as the
 * <a href=
 * "https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors">specification</a>
 * says.
 */
final class Completion {

	private static final String TYPENAME = "__typename";

	private static final Coercing<?, ?> DATE_TIME = ExtendedScalars.DateTime.getCoercing();

	private final List<List<Object>> missing = new ArrayList<>();

	/**
	 * Where the graph lacks a value that must be there: each the result keys and indexes
	 * that lead to it.
	 */
	List<List<Object>> missing() {
		return missing;
	}

	@Nullable Object complete(Shape shape, @Nullable Object tree, List<Object> path) {
		if (tree == null) {
			return null;
		}
		return switch (shape) {
			case Shape.Leaf leaf -> leaf(tree);
			case Shape.SnippetLeaf snippet -> Snippet.of((Map<?, ?>) tree);
			case Shape.Fields(var type, var entries) -> fields(type, entries, (Map<?, ?>) tree, path);
			case Shape.Choice choice -> choice(choice, (Map<?, ?>) tree, path);
			case Shape.Items items -> items(items, (List<?>) tree, path);
			case Shape.Connection connection -> connection(connection, PageOfRows.of((Map<?, ?>) tree), path);
		};
	}

	private static Object leaf(Object value) {
		return switch (value) {
			case LocalDate day -> day.toString();
			case ZonedDateTime time -> DATE_TIME.serialize(time, GraphQLContext.getDefault(), Locale.ROOT);
			default -> value;
		};
	}

	private @Nullable Object choice(Shape.Choice choice, Map<?, ?> tree, List<Object> path) {
		for (var label : (List<?>) Objects.requireNonNull(tree.get(Tree.LABELS))) {
			var fields = choice.byLabel().get(label);
			if (fields != null) {
				return fields(fields.type(), fields.entries(), tree, path);
			}
		}
		throw new IllegalStateException("no type has one of the labels " + tree.get(Tree.LABELS));
	}

	private @Nullable Object fields(String type, List<Entry> entries, Map<?, ?> tree, List<Object> path) {
		var fields = new LinkedHashMap<String, @Nullable Object>();
		for (var entry : entries) {
			var shape = entry.shape();
			if (!put(fields, entry, shape == null ? type : tree.get(entry.resultKey()), path)) {
				return null;
			}
		}
		return fields;
	}

	/**
	 * Whether the value may stay as it is; false where its null takes the object along.
	 */
	private boolean put(Map<String, @Nullable Object> fields, Entry entry, @Nullable Object tree, List<Object> path) {
		var here = new ArrayList<>(path);
		here.add(entry.resultKey());
		var value = entry.shape() == null ? tree : complete(entry.shape(), tree, here);
		if (value == null && !entry.nullable()) {
			if (tree == null) {
				missing.add(here);
			}
			return false;
		}
		fields.put(entry.resultKey(), value);
		return true;
	}

	private @Nullable Object items(Shape.Items items, List<?> list, List<Object> path) {
		var completed = new ArrayList<@Nullable Object>(list.size());
		for (int i = 0; i < list.size(); i++) {
			var here = new ArrayList<>(path);
			here.add(i);
			var item = complete(items.item(), list.get(i), here);
			if (item == null && !items.nullable()) {
				return null;
			}
			completed.add(item);
		}
		return completed;
	}

	private @Nullable Object connection(Shape.Connection connection, PageOfRows page, List<Object> path) {
		var fields = new LinkedHashMap<String, @Nullable Object>();
		for (var part : connection.parts()) {
			var here = new ArrayList<>(path);
			here.add(part.resultKey());
			var value = part.name().equals(TYPENAME) ? connection.type() : part(part, page, here);
			if (value == null) {
				return null;
			}
			fields.put(part.resultKey(), value);
		}
		return fields;
	}

	private @Nullable Object part(Part part, PageOfRows page, List<Object> path) {
		return switch (part.name()) {
			case "nodes" -> {
				var nodes = page.rows().stream().<@Nullable Object>map(row -> row.get(part.resultKey())).toList();
				yield items(new Shape.Items(Objects.requireNonNull(part.node()), false), nodes, path);
			}
			case "edges" -> edges(part, page, path);
			case "pageInfo" -> pageInfo(part, page);
			case "totalCount" -> page.totalCount();
			default -> throw new IllegalStateException("a connection has no " + part.name());
		};
	}

	private @Nullable Object edges(Part part, PageOfRows page, List<Object> path) {
		var edges = new ArrayList<Object>();
		for (int i = 0; i < page.rows().size(); i++) {
			var row = page.rows().get(i);
			var here = new ArrayList<>(path);
			here.add(i);
			var edge = new LinkedHashMap<String, @Nullable Object>();
			var parts = (Map<?, ?>) Objects.requireNonNull(row.get(part.resultKey()));
			for (var named : part.entries()) {
				var entry = named.entry();
				var value = named.name().equals(Connections.CURSOR) ? page.cursor(row)
						: entry.shape() == null ? part.type() : parts.get(entry.resultKey());
				if (!put(edge, entry, value, here)) {
					return null;
				}
			}
			edges.add(edge);
		}
		return edges;
	}

	private static Map<String, @Nullable Object> pageInfo(Part part, PageOfRows page) {
		var info = new LinkedHashMap<String, @Nullable Object>();
		for (var named : part.entries()) {
			info.put(named.entry().resultKey(), switch (named.name()) {
				case "hasNextPage" -> page.hasNext();
				case "hasPreviousPage" -> page.hasPrevious();
				case "startCursor" -> page.rows().isEmpty() ? null : page.cursor(page.rows().getFirst());
				case "endCursor" -> page.rows().isEmpty() ? null : page.cursor(page.rows().getLast());
				default -> part.type();
			});
		}
		return info;
	}

}
