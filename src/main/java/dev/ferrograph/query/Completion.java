package dev.ferrograph.query;

import dev.ferrograph.query.Shape.Content;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes an answer of what a statement has answered, in the order and under the result
 * keys that a request gives. What must not be null and is takes what holds it along, as
 * the <a href=
 * "https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors">specification</a>
 * says.
 */
final class Completion {

	private static final Coercing<?, ?> DATE_TIME = ExtendedScalars.DateTime.getCoercing();

	/** The values of the request. */
	private final List<Object> values;

	/** The result keys and indexes that lead to what is being completed. */
	private final List<Object> path = new ArrayList<>();

	private final List<List<Object>> missing = new ArrayList<>();

	Completion(List<Object> values) {
		this.values = values;
	}

	/**
	 * Where the graph lacks a value that must be there: each the result keys and indexes
	 * that lead to it.
	 */
	List<List<Object>> missing() {
		return missing;
	}

	/** The answer under a root field's result key. */
	@Nullable Object complete(Shape shape, @Nullable Object tree, String resultKey) {
		return at(resultKey, shape, tree);
	}

	private @Nullable Object at(Object step, Shape shape, @Nullable Object tree) {
		path.add(step);
		var value = complete(shape, tree);
		path.removeLast();
		return value;
	}

	private @Nullable Object complete(Shape shape, @Nullable Object tree) {
		if (tree == null) {
			return null;
		}
		return switch (shape) {
			case Shape.Leaf leaf -> leaf(tree);
			case Shape.SnippetLeaf snippet -> Snippet.of((Map<?, ?>) tree);
			case Shape.Fields fields -> fields(fields, (List<?>) tree, () -> null);
			case Shape.Choice choice -> fields(choice(choice, (List<?>) tree), (List<?>) tree, () -> null);
			case Shape.Items items -> items(items, (List<?>) tree);
			case Shape.Connection connection ->
				connection(connection, PageOfRows.of((List<?>) tree, connection.layout(), connection.window(), values));
		};
	}

	private static Object leaf(Object value) {
		return switch (value) {
			case LocalDate day -> day.toString();
			case ZonedDateTime time -> DATE_TIME.serialize(time, GraphQLContext.getDefault(), Locale.ROOT);
			default -> value;
		};
	}

	private static Shape.Fields choice(Shape.Choice choice, List<?> row) {
		for (var label : (List<?>) row.getFirst()) {
			var fields = choice.byLabel().get(label);
			if (fields != null) {
				return fields;
			}
		}
		throw new IllegalStateException("no type has one of the labels " + row.getFirst());
	}

	/** An object; null where something that it must have is null. */
	private @Nullable Object fields(Shape.Fields shape, List<?> row, Supplier<@Nullable Object> cursor) {
		var fields = new LinkedHashMap<String, @Nullable Object>();
		for (var entry : shape.entries()) {
			var value = switch (entry.content()) {
				case Content.Typename(var name) -> name;
				case Content.Cursor ofRow -> cursor.get();
				case Content.Column(var index, var column) -> column(entry, column, row.get(index));
			};
			if (value == null && !entry.nullable()) {
				return null;
			}
			fields.put(entry.resultKey(), value);
		}
		return fields;
	}

	private @Nullable Object column(Entry entry, Shape shape, @Nullable Object tree) {
		if (tree == null && !entry.nullable()) {
			missing(entry.resultKey());
		}
		return at(entry.resultKey(), shape, tree);
	}

	private void missing(Object step) {
		var here = new ArrayList<>(path);
		here.add(step);
		missing.add(here);
	}

	private @Nullable Object items(Shape.Items items, List<?> list) {
		var completed = new ArrayList<@Nullable Object>(list.size());
		for (int i = 0; i < list.size(); i++) {
			if (list.get(i) == null && !items.nullable()) {
				missing(i);
			}
			var item = at(i, items.item(), list.get(i));
			if (item == null && !items.nullable()) {
				return null;
			}
			completed.add(item);
		}
		return completed;
	}

	private @Nullable Object connection(Shape.Connection connection, PageOfRows page) {
		var fields = new LinkedHashMap<String, @Nullable Object>();
		for (var part : connection.parts()) {
			var value = switch (part) {
				case Part.Items items -> rows(items, page);
				case Part.PageInfo info -> pageInfo(info, page);
				case Part.TotalCount total -> page.totalCount();
				case Part.Typename(var key, var name) -> name;
			};
			if (value == null) {
				return null;
			}
			fields.put(part.resultKey(), value);
		}
		return fields;
	}

	private @Nullable Object rows(Part.Items items, PageOfRows page) {
		var completed = new ArrayList<Object>(page.rows().size());
		path.add(items.resultKey());
		for (var row : page.rows()) {
			path.add(completed.size());
			var item = row(items.rows().shape(), row.get(items.rows().index()), () -> page.cursor(row));
			path.removeLast();
			if (item == null) {
				break;
			}
			completed.add(item);
		}
		path.removeLast();
		return completed.size() == page.rows().size() ? completed : null;
	}

	private @Nullable Object row(Shape shape, @Nullable Object tree, Supplier<@Nullable Object> cursor) {
		return shape instanceof Shape.Fields fields && tree instanceof List<?> columns ? fields(fields, columns, cursor)
				: complete(shape, tree);
	}

	private static Map<String, @Nullable Object> pageInfo(Part.PageInfo part, PageOfRows page) {
		var info = new LinkedHashMap<String, @Nullable Object>();
		for (var field : part.fields()) {
			info.put(field.resultKey(), switch (field.name()) {
				case "hasNextPage" -> page.hasNext();
				case "hasPreviousPage" -> page.hasPrevious();
				case "startCursor" -> page.rows().isEmpty() ? null : page.cursor(page.rows().getFirst());
				case "endCursor" -> page.rows().isEmpty() ? null : page.cursor(page.rows().getLast());
				default -> Connections.PAGE_INFO;
			});
		}
		return info;
	}

}
