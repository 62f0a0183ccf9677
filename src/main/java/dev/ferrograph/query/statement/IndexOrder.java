package dev.ferrograph.query.statement;

import dev.ferrograph.query.request.Cursor;
import dev.ferrograph.query.request.PageArguments;
import dev.ferrograph.query.statement.Sorting.Key;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;

/**
 * Reads a page of all nodes of a type in the order of an index, so that a page costs as
 * much as it has rows, however many nodes there are.
 * <p>
 * An index has no nodes that lack the property. They come last, and are read by a scan,
 * but only when the index does not fill the page: Neo4j computes the second part of a
 * union when the rows of the first are used up. That holds for properties that no node
 * should lack, too: Neo4j reads an index only where a condition excludes what is not in
 * it, and a node that is not as it should be is not left out.
 */
final class IndexOrder {

	private final RowSource source;

	private final Sorting sorting;

	private final PageArguments page;

	private final Scope scope;

	IndexOrder(RowSource source, Sorting sorting, PageArguments page, Scope scope) {
		this.source = source;
		this.sorting = sorting;
		this.page = page;
		this.scope = scope;
	}

	/** Whether the rows are sorted by properties alone. */
	static boolean serves(Sorting sorting) {
		return sorting.precomputed().isEmpty();
	}

	/**
	 * Returns an expression for each of the rows that meet the condition, sorted, and at
	 * most as many as the parameter says.
	 */
	Statement page(Condition within, Expression size, Expression returned) {
		var key = sorting.keys().getFirst();
		var indexed = part(key.value().isNotNull().and(range(key)).and(within), size);
		var others = part(key.value().isNull().and(within), size);
		var parts = page.backwards() ? Cypher.unionAll(others, indexed) : Cypher.unionAll(indexed, others);
		return Statement.builder()
			.call(parts)
			.with(Row.variables(source.row()))
			.limit(size)
			.with(Row.variables(source.row()))
			.orderBy(sorting.items(page.backwards()))
			.returning(returned)
			.build();
	}

	/** Where in the index the page begins; the cursor's own condition says it exactly. */
	private Condition range(Key key) {
		var after = page.after();
		if (after == null || page.backwards()) {
			return Cypher.noCondition();
		}
		var first = scope.value(values -> Cursor
			.values((String) after.value(values), String.valueOf(page.order().value(values)), sorting.keys().size())
			.getFirst());
		return key.descending() ? key.value().lte(first) : key.value().gte(first);
	}

	private Statement part(Condition condition, Expression size) {
		return source.reading()
			.apply(condition)
			.with(Row.variables(source.row()))
			.orderBy(sorting.items(page.backwards()))
			.limit(size)
			.returning(Row.variables(source.row()))
			.build();
	}

}
