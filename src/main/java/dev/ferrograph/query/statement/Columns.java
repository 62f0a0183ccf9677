package dev.ferrograph.query.statement;

import dev.ferrograph.query.answer.ResponseShape.Content;
import dev.ferrograph.query.answer.ResponseShape.Entry;
import dev.ferrograph.query.answer.ResponseShape;
import dev.ferrograph.query.request.Selection;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/**
 * The columns that a statement returns for a row, as one list, and which of them holds
 * which selected field. Rows are lists, not maps, since a map would repeat the names of
 * its keys in every row.
 */
final class Columns {

	private final List<Expression> expressions = new ArrayList<>();

	private final Map<Selection, Content> contents = new IdentityHashMap<>();

	/** Adds a column that is not a selected field. */
	void add(Expression column) {
		expressions.add(column);
	}

	void add(Selection field, Projected value) {
		add(value.expression(), Map.of(field, value.shape()));
	}

	/** Adds a column that holds one of several fields, depending on the row. */
	void add(Expression column, Map<Selection, ResponseShape> fields) {
		fields.forEach((field, shape) -> contents.put(field, new Content.Column(expressions.size(), shape)));
		expressions.add(column);
	}

	/** Adds a field that needs no column of its own. */
	void put(Selection field, Content content) {
		contents.put(field, content);
	}

	Content content(Selection field) {
		return Objects.requireNonNull(contents.get(field), field.path());
	}

	/** The whole list. */
	Expression list() {
		return Cypher.listOf(expressions);
	}

	/** The selected fields that an object of a type has. */
	ResponseShape.Fields fields(String type, List<Selection> selected) {
		return new ResponseShape.Fields(selected.stream()
			.filter(field -> field.objectTypes().contains(type))
			.map(field -> new Entry(field.resultKey(), field.isNullable(),
					field.isTypename() ? new Content.Typename(type) : content(field)))
			.toList());
	}

}
