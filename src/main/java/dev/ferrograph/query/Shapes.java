package dev.ferrograph.query;

import dev.ferrograph.query.Field.Rows;
import dev.ferrograph.query.RowType.NodeType;
import dev.ferrograph.query.Shape.Content;
import dev.ferrograph.query.Shape.Entry;
import dev.ferrograph.query.Shape.InfoField;
import dev.ferrograph.query.Shape.Part;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Finds the shape of the answer to a selection. */
final class Shapes {

	private final Mapping mapping;

	/**
	 * A field of an interface is the same for all its types: found once, lest nesting
	 * multiply it.
	 */
	private final Map<Selection, Shape> shapes = new IdentityHashMap<>();

	Shapes(Mapping mapping) {
		this.mapping = mapping;
	}

	/** The shape of the value of a field that is selected of a type. */
	Shape of(String type, Selection selection) {
		var known = shapes.get(selection);
		if (known == null) {
			known = of(selection.definition().getType(), type, selection);
			shapes.put(selection, known);
		}
		return known;
	}

	private Shape of(GraphQLType type, String parent, Selection selection) {
		return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
			case GraphQLList list when !(GraphQLTypeUtil.unwrapAll(list) instanceof GraphQLInterfaceType)
					&& !(GraphQLTypeUtil.unwrapAll(list) instanceof GraphQLObjectType) ->
				new Shape.Leaf();
			case GraphQLList list -> new Shape.Items(of(list.getWrappedType(), parent, selection),
					GraphQLTypeUtil.isNullable(list.getWrappedType()));
			case GraphQLObjectType object when Connections.isConnection(object.getName()) ->
				connection(object.getName(), (Rows) mapping.field(parent, selection.name()), selection);
			case GraphQLObjectType object -> row(object.getName(), selection);
			case GraphQLInterfaceType anInterface -> row(anInterface.getName(), selection);
			default -> selection.name().equals("snippet") ? new Shape.SnippetLeaf() : new Shape.Leaf();
		};
	}

	/** The shape of what is selected of a row of the named type. */
	private Shape row(String name, Selection selection) {
		var type = Objects.requireNonNull(mapping.types().get(name), name);
		var layout = Layout.of(type, selection);
		if (!layout.labels()) {
			var anyOfThem = type instanceof NodeType node ? node.variants().getFirst().name() : name;
			return fields(anyOfThem, layout, selection);
		}
		var byLabel = new LinkedHashMap<String, Shape.Fields>();
		for (var variant : ((NodeType) type).variants()) {
			byLabel.put(variant.label(), fields(variant.name(), layout, selection));
		}
		return new Shape.Choice(byLabel);
	}

	private Shape.Fields fields(String type, Layout layout, Selection selection) {
		return new Shape.Fields(selection.fields()
			.stream()
			.filter(field -> field.objectTypes().contains(type))
			.map(field -> entry(field, type, column -> layout.index(column.resultKey())))
			.toList());
	}

	private Entry entry(Selection field, String type, Function<Selection, Integer> index) {
		return new Entry(field.resultKey(), GraphQLTypeUtil.isNullable(field.definition().getType()), field.isTypename()
				? new Content.Typename(type) : new Content.Column(index.apply(field), of(type, field)));
	}

	private Shape connection(String type, Rows field, Selection connection) {
		var layout = PageLayout.of(connection);
		return new Shape.Connection(layout, Window.of(field, connection),
				connection.fields().stream().map(part -> part(part, type, layout)).toList());
	}

	private Part part(Selection part, String connection, PageLayout layout) {
		var type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(part.definition().getType())).getName();
		return switch (part.name()) {
			case "nodes" -> new Part.Items(part.resultKey(), layout.index(part), row(type, part));
			case "edges" -> new Part.Items(part.resultKey(), layout.index(part), edge(type, part));
			case "pageInfo" -> new Part.PageInfo(part.resultKey(),
					part.fields().stream().map(field -> new InfoField(field.resultKey(), field.name())).toList());
			case "totalCount" -> new Part.TotalCount(part.resultKey());
			default -> new Part.Typename(part.resultKey(), connection);
		};
	}

	private Shape edge(String type, Selection edges) {
		var columns = PageLayout.columns(edges);
		return new Shape.Fields(edges.fields()
			.stream()
			.map(field -> field.name().equals(Connections.CURSOR)
					? new Entry(field.resultKey(), false, new Content.Cursor()) : entry(field, type, columns::indexOf))
			.toList());
	}

}
