package dev.ferrograph.query;

import dev.ferrograph.query.RowType.NodeType;
import dev.ferrograph.query.RowType.Variant;
import dev.ferrograph.query.Shape.Entry;
import dev.ferrograph.query.Shape.NamedEntry;
import dev.ferrograph.query.Shape.Part;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the shape of the answer to a selection. */
final class Shapes {

	private final Mapping mapping;

	/**
	 * A field of an interface is the same for all its types: found once, lest nesting
	 * multiply it.
	 */
	private final Map<Selection, Entry> entries = new IdentityHashMap<>();

	Shapes(Mapping mapping) {
		this.mapping = mapping;
	}

	/** The shape of a selected field's value. */
	Shape of(Selection selection) {
		return of(selection.definition().getType(), selection);
	}

	private Shape of(GraphQLType type, Selection selection) {
		return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
			case GraphQLList list when !(GraphQLTypeUtil.unwrapAll(list) instanceof GraphQLInterfaceType)
					&& !(GraphQLTypeUtil.unwrapAll(list) instanceof GraphQLObjectType) ->
				new Shape.Leaf();
			case GraphQLList list -> new Shape.Items(of(list.getWrappedType(), selection),
					GraphQLTypeUtil.isNullable(list.getWrappedType()));
			case GraphQLObjectType object when Connections.isConnection(object.getName()) ->
				new Shape.Connection(object.getName(), selection.fields().stream().map(this::part).toList());
			case GraphQLObjectType object -> fields(object.getName(), selection);
			case GraphQLInterfaceType anInterface -> choice(anInterface, selection);
			default -> selection.name().equals("snippet") ? new Shape.SnippetLeaf() : new Shape.Leaf();
		};
	}

	private Shape choice(GraphQLNamedType type, Selection selection) {
		var byLabel = new LinkedHashMap<String, Shape.Fields>();
		for (Variant variant : ((NodeType) Objects.requireNonNull(mapping.types().get(type.getName()))).variants()) {
			byLabel.put(variant.label(), fields(variant.name(), selection));
		}
		return new Shape.Choice(byLabel);
	}

	private Shape.Fields fields(String type, Selection selection) {
		return new Shape.Fields(type,
				selection.fields()
					.stream()
					.filter(field -> field.objectTypes().contains(type))
					.map(this::entry)
					.toList());
	}

	private Entry entry(Selection field) {
		var known = entries.get(field);
		if (known == null) {
			known = newEntry(field);
			entries.put(field, known);
		}
		return known;
	}

	private Entry newEntry(Selection field) {
		return new Entry(field.resultKey(), GraphQLTypeUtil.isNullable(field.definition().getType()),
				field.isTypename() ? null : of(field));
	}

	private Part part(Selection part) {
		var type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(part.definition().getType())).getName();
		return switch (part.name()) {
			case "nodes" -> new Part(part.resultKey(), part.name(), type, List.of(), ((Shape.Items) of(part)).item());
			case "edges", "pageInfo" -> new Part(part.resultKey(), part.name(), type,
					part.fields().stream().map(field -> new NamedEntry(field.name(), entry(field))).toList(), null);
			default -> new Part(part.resultKey(), part.name(), type, List.of(), null);
		};
	}

}
