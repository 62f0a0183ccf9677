package dev.ferrograph.query.answer;

import dev.ferrograph.query.answer.ResponseShape.Content;
import dev.ferrograph.query.answer.ResponseShape.Entry;
import dev.ferrograph.query.answer.ResponseShape.Part;
import dev.ferrograph.query.schema.Connections;
import dev.ferrograph.query.schema.LeafType.WrongValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes an answer from what a statement returns. A field whose value is missing or wrong
 * becomes null, or takes with it what must not be without it, as the <a href=
 * "https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors">specification</a>
 * says.
 */
public final class Completion {

	/** The values of the request. */
	private final List<Object> values;

	/** The result keys and indexes that lead to what is being completed. */
	private final List<Object> path = new ArrayList<>();

	private final List<FieldFailure> failures = new ArrayList<>();

	/**
	 * For the answer to one request.
	 * @param values the values of the request
	 */
	public Completion(List<Object> values) {
		this.values = values;
	}

	/** The fields that could not be completed, so far. */
	public List<FieldFailure> failures() {
		return failures;
	}

	/**
	 * The value of a root field.
	 * @param data what the statement returns; null if it returns nothing
	 */
	public @Nullable Object complete(ResponseShape shape, @Nullable Object data, String resultKey, boolean nullable) {
		return at(resultKey, shape, data, nullable);
	}

	/** Completes what is one step further down. */
	private @Nullable Object at(Object step, ResponseShape shape, @Nullable Object data, boolean nullable) {
		path.add(step);
		var value = data == null ? absent(shape, nullable) : present(shape, data);
		path.removeLast();
		return value;
	}

	private @Nullable Object absent(ResponseShape shape, boolean nullable) {
		if (nullable) {
			return null;
		}
		if (shape instanceof ResponseShape.Leaf leaf && leaf.type().list()) {
			// a node that lacks the property has none of what it lists
			return List.of();
		}
		return failed("The graph has no value here, where the schema promises one.");
	}

	private @Nullable Object failed(String message) {
		failures.add(new FieldFailure(path, message));
		return null;
	}

	private @Nullable Object present(ResponseShape shape, Object data) {
		return switch (shape) {
			case ResponseShape.Leaf leaf -> leaf(leaf, data);
			case ResponseShape.Fields fields -> fields(fields, (List<?>) data, null);
			case ResponseShape.Choice choice -> choice(choice, (List<?>) data, null);
			case ResponseShape.Items items -> items(items, (List<?>) data);
			case ResponseShape.Connection connection -> connection(connection,
					PageOfRows.of((List<?>) data, connection.selection(), connection.page(), values));
		};
	}

	private @Nullable Object leaf(ResponseShape.Leaf leaf, Object data) {
		var value = leaf.conversion() == null ? data : leaf.conversion().apply(data);
		if (value == null) {
			return null;
		}
		try {
			return leaf.type().value(value);
		}
		catch (WrongValueException e) {
			return failed(String.valueOf(e.getMessage()));
		}
	}

	private @Nullable Object choice(ResponseShape.Choice choice, List<?> row, @Nullable PageRow pageRow) {
		for (var label : (List<?>) row.getFirst()) {
			var fields = choice.byLabel().get(label);
			if (fields != null) {
				return fields(fields, row, pageRow);
			}
		}
		return failed("The graph has a node here with none of the labels %s."
			.formatted(String.join(", ", choice.byLabel().keySet())));
	}

	/** An object; null if a field that must not be null is. */
	private @Nullable Object fields(ResponseShape.Fields shape, List<?> row, @Nullable PageRow pageRow) {
		var fields = new LinkedHashMap<String, @Nullable Object>();
		for (var entry : shape.entries()) {
			var value = field(entry, row, pageRow);
			if (value == null && !entry.nullable()) {
				return null;
			}
			fields.put(entry.resultKey(), value);
		}
		return fields;
	}

	private @Nullable Object field(Entry entry, List<?> row, @Nullable PageRow pageRow) {
		return switch (entry.content()) {
			case Content.Typename(var name) -> name;
			case Content.Cursor cursor -> pageRow == null ? null : cursor(entry.resultKey(), pageRow);
			case Content.Column(var index, var shape) -> at(entry.resultKey(), shape, row.get(index), entry.nullable());
		};
	}

	/** A row of a page, which has a cursor. */
	private record PageRow(PageOfRows page, List<?> row) {
	}

	private @Nullable Object cursor(String resultKey, PageRow row) {
		var cursor = row.page().cursor(row.row());
		if (cursor == null) {
			path.add(resultKey);
			failed("The graph has a value in what the list is sorted by that no cursor can hold.");
			path.removeLast();
		}
		return cursor;
	}

	private @Nullable Object items(ResponseShape.Items items, List<?> list) {
		var completed = new ArrayList<@Nullable Object>(list.size());
		for (int i = 0; i < list.size(); i++) {
			var item = at(i, items.item(), list.get(i), items.nullable());
			if (item == null && !items.nullable()) {
				return null;
			}
			completed.add(item);
		}
		return completed;
	}

	private @Nullable Object connection(ResponseShape.Connection connection, PageOfRows page) {
		var fields = new LinkedHashMap<String, @Nullable Object>();
		for (var part : connection.parts()) {
			path.add(part.resultKey());
			var value = switch (part) {
				case Part.Items items -> rows(items, page);
				case Part.PageInfo info -> pageInfo(info, page);
				case Part.Facets facets -> fields(facets.fields(), (List<?>) page.data().get(facets.index()), null);
				case Part.TotalCount total -> page.totalCount();
				case Part.Typename(var key, var name) -> name;
			};
			path.removeLast();
			if (value == null) {
				return null;
			}
			fields.put(part.resultKey(), value);
		}
		return fields;
	}

	private @Nullable Object rows(Part.Items items, PageOfRows page) {
		var completed = new ArrayList<Object>(page.rows().size());
		for (var row : page.rows()) {
			path.add(completed.size());
			var item = row(items.column().shape(), row.get(items.column().index()), new PageRow(page, row));
			path.removeLast();
			if (item == null) {
				return null;
			}
			completed.add(item);
		}
		return completed;
	}

	private @Nullable Object row(ResponseShape shape, @Nullable Object data, PageRow pageRow) {
		return switch (shape) {
			case ResponseShape.Fields fields when data instanceof List<?> row -> fields(fields, row, pageRow);
			case ResponseShape.Choice choice when data instanceof List<?> row -> choice(choice, row, pageRow);
			default -> data == null ? absent(shape, false) : present(shape, data);
		};
	}

	private @Nullable Object pageInfo(Part.PageInfo part, PageOfRows page) {
		var info = new LinkedHashMap<String, @Nullable Object>();
		for (var field : part.fields()) {
			info.put(field.resultKey(), switch (field.name()) {
				case "hasNextPage" -> page.hasNext();
				case "hasPreviousPage" -> page.hasPrevious();
				case "startCursor" ->
					page.rows().isEmpty() ? null : cursor(field.resultKey(), new PageRow(page, page.rows().getFirst()));
				case "endCursor" ->
					page.rows().isEmpty() ? null : cursor(field.resultKey(), new PageRow(page, page.rows().getLast()));
				default -> Connections.PAGE_INFO;
			});
		}
		return info;
	}

}
