package dev.ferrograph.query.statement;

import dev.ferrograph.neo4j.GraphReader;
import dev.ferrograph.query.answer.ResponseShape;
import dev.ferrograph.query.request.Placeholder;
import dev.ferrograph.query.request.Selection;
import dev.ferrograph.query.schema.FieldMapping.Rows;
import dev.ferrograph.query.schema.Mapping;
import dev.ferrograph.query.schema.Origin;
import dev.ferrograph.query.schema.RowType.NodeType;
import java.util.Objects;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;

/** Compiles root fields: what the statement begins with, and that it returns one row. */
final class RootStatement {

	private static final String QUERY = "Query";

	private final Mapping mapping;

	private final Scope scope;

	private final Projection projection;

	private final RowSources sources;

	RootStatement(Mapping mapping, Scope scope, Projection projection) {
		this.mapping = mapping;
		this.scope = scope;
		this.projection = projection;
		this.sources = new RowSources(mapping, scope);
	}

	/** A statement, and the shape of the answer that is made from what it returns. */
	record Compiled(Statement statement, ResponseShape shape) {
	}

	Compiled of(Selection selection) {
		var field = (Rows) mapping.field(QUERY, selection.name());
		return switch (field.origin()) {
			case Origin.ById byId -> byId((NodeType) field.type(), selection);
			case Origin.ByIds byIds -> byIds((NodeType) field.type(), selection);
			default -> {
				var rows = projection.rows(field, null, selection);
				yield new Compiled(Cypher.returning(rows.expression().as(GraphReader.COLUMN)).build(), rows.shape());
			}
		};
	}

	private Compiled byId(NodeType type, Selection selection) {
		var source = sources.all(type);
		var id = scope.argument(selection.arguments().get(Origin.ById.ARGUMENT));
		var node = projection.of(source.row(), selection);
		return new Compiled(
				rows(source, source.row().property("id").isEqualTo(id), node.expression().as(GraphReader.COLUMN)),
				node.shape());
	}

	/** The nodes in the order of the ids, with null for those that are unknown. */
	private Compiled byIds(NodeType type, Selection selection) {
		var ids = (Placeholder) Objects.requireNonNull(selection.arguments().get(Origin.ByIds.ARGUMENT));
		var source = sources.all(type);
		var id = source.row().property("id");
		var node = projection.of(source.row(), selection);
		var found = Cypher
			.collect(rows(source, id.in(scope.argument(ids)), Cypher.listOf(id, node.expression()).as("row")));
		var rows = Cypher.name("found");
		var inOrder = Cypher.raw("[id IN $E | head([row IN $E WHERE row[0] = id | row[1]])]", scope.argument(ids),
				rows);
		return new Compiled(Cypher.with(found.as(rows)).returning(inOrder.as(GraphReader.COLUMN)).build(),
				new ResponseShape.Items(node.shape(), selection.mayHoldNulls()));
	}

	private static Statement rows(RowSource source, Condition condition, Expression returned) {
		return source.reading().apply(condition).with(Row.variables(source.row())).returning(returned).build();
	}

}
