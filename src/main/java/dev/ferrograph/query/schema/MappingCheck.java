package dev.ferrograph.query.schema;

import static dev.ferrograph.query.schema.SchemaProblems.require;

import dev.ferrograph.neo4j.GraphVocabulary;
import dev.ferrograph.query.schema.FieldMapping.Cardinality;
import dev.ferrograph.query.schema.FieldMapping.Property;
import dev.ferrograph.query.schema.FieldMapping.Rows;
import dev.ferrograph.query.schema.RowType.ColumnsType;
import dev.ferrograph.query.schema.RowType.EdgeType;
import dev.ferrograph.query.schema.RowType.NodeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;

/**
 * Checks that everything the schema says has an effect: that names mean something in the
 * graph, and that there is something to answer each field with.
 */
final class MappingCheck {

	private final GraphQLSchema schema;

	private final Mapping mapping;

	private final GraphVocabulary vocabulary;

	private final SchemaProblems problems;

	private final OrderCheck orders;

	MappingCheck(GraphQLSchema schema, Mapping mapping, GraphVocabulary vocabulary, SchemaProblems problems) {
		this.schema = schema;
		this.mapping = mapping;
		this.vocabulary = vocabulary;
		this.problems = problems;
		this.orders = new OrderCheck(mapping, vocabulary);
	}

	/**
	 * Adds what is wrong to the problems.
	 * @param prepared the root fields whose parameters do not come from their arguments
	 */
	void check(Set<String> prepared) {
		checkOperations();
		for (var type : schema.getAllTypesAsList()) {
			if (type instanceof GraphQLObjectType object && Connections.isConnection(object.getName())) {
				checkFields(object, Connections.FIELDS);
				problems.collect(object.getName() + "." + Connections.FACETS, () -> checkFacets(object));
			}
			else if (type instanceof GraphQLObjectType object && object.getName().equals(Connections.PAGE_INFO)) {
				checkFields(object, Connections.PAGE_INFO_FIELDS);
			}
		}
		prepared.stream()
			.filter(name -> !(mapping.find(schema.getQueryType().getName(), name) instanceof Rows rows)
					|| !(rows.origin() instanceof Origin.Computed))
			.forEach(name -> problems.add(schema.getQueryType().getName() + "." + name,
					"a preparation is there for it, but it is not a @computed root field"));
		mapping.types().values().forEach(this::check);
		mapping.fields().forEach((type, fields) -> fields.forEach((name, field) -> {
			var owner = schema.getObjectType(type);
			problems.collect(type + "." + name, () -> {
				switch (field) {
					case Rows rows -> check(owner, rows);
					case Property property -> check(property);
				}
			});
			new ArgumentCheck(problems).check(owner, owner.getField(name), field,
					type.equals(schema.getQueryType().getName()) && prepared.contains(name));
		}));
		new InputCheck(schema, mapping, vocabulary, problems).check();
	}

	/** Mutations are not answered from the graph, but by whoever is wired to them. */
	private void checkOperations() {
		if (schema.getSubscriptionType() != null) {
			problems.add(schema.getSubscriptionType().getName(),
					"there are no subscriptions; nothing would execute this operation");
		}
	}

	private void checkFields(GraphQLObjectType type, Set<String> known) {
		type.getFieldDefinitions()
			.stream()
			.map(GraphQLFieldDefinition::getName)
			.filter(field -> !known.contains(field))
			.forEach(field -> problems.add(type.getName() + "." + field,
					"nothing fills it; such a type has only " + String.join(", ", known.stream().sorted().toList())));
	}

	private void check(RowType type) {
		switch (type) {
			case NodeType nodes ->
				nodes.labels().forEach(label -> problems.collect(type.name(), () -> vocabulary.requireLabel(label)));
			case EdgeType edges ->
				problems.collect(type.name(), () -> vocabulary.requireRelationshipType(edges.relationship()));
			case ColumnsType columns -> {
				// its statement is checked where a field is answered by it
			}
		}
		type.order().forEach(order -> problems.collect(type.name(), () -> orders.check(order, type, new Origin.All())));
	}

	private void check(GraphQLObjectType owner, Rows rows) {
		var from = mapping.types().get(owner.getName());
		switch (rows.origin()) {
			case Origin.Traversal traversal -> {
				vocabulary.requireRelationshipType(traversal.relationship());
				require(from instanceof NodeType, "only nodes have relationships; it needs another directive");
				require(!(rows.type() instanceof EdgeType edges)
						|| edges.relationship().equals(traversal.relationship()),
						"%s is a relationship of another type".formatted(rows.type().name()));
				require(!(rows.type() instanceof ColumnsType),
						"%s is neither a node nor a relationship".formatted(rows.type().name()));
			}
			case Origin.Lookup lookup -> {
				vocabulary.requirePropertyKey(lookup.property());
				require(from instanceof NodeType || from instanceof EdgeType,
						"only nodes and relationships have a property to look up by; it needs another directive");
				require(rows.type() instanceof NodeType && rows.cardinality() == Cardinality.ONE,
						"@lookup leads to one node");
			}
			case Origin.End end -> require(
					from instanceof EdgeType && rows.type() instanceof NodeType
							&& rows.cardinality() == Cardinality.ONE,
					"@start and @end lead from a relationship to one node");
			case Origin.Computed computed -> checkColumns(computed.file(), rows.type());
			case Origin.Grouped grouped -> checkGroups(rows, grouped);
			default -> {
				// nothing is named
			}
		}
		for (var order : rows.orders()) {
			orders.check(order, rows.type(), rows.origin());
		}
	}

	/** What counts the entries of a connection counts nothing else. */
	private void checkFacets(GraphQLObjectType connection) {
		var facets = connection.getField(Connections.FACETS);
		if (facets != null) {
			var expected = Connections.facetsType(Connections.rowTypeName(connection));
			require(GraphQLTypeUtil.simplePrint(facets.getType()).equals(expected + "!"),
					"its type must be %s!".formatted(expected));
			for (var field : schema.getObjectType(expected).getFieldDefinitions()) {
				require(field.hasAppliedDirective("groupBy"),
						"%s.%s needs @groupBy".formatted(expected, field.getName()));
			}
		}
	}

	private void checkGroups(Rows rows, Origin.Grouped grouped) {
		var path = GroupPath.of(grouped, mapping);
		require(rows.type() instanceof ColumnsType && rows.cardinality() == Cardinality.LIST,
				"@groupBy is for a list of what has a count and one more field");
		var fields = schema.getObjectType(rows.type().name()).getFieldDefinitions();
		require(fields.size() == 2 && fields.stream().anyMatch(field -> field.getName().equals(Origin.Grouped.COUNT)),
				"%s must have a count and one more field".formatted(rows.type().name()));
		for (var field : fields) {
			var given = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
			var expected = field.getName().equals(Origin.Grouped.COUNT) ? "Int"
					: path.property() == null ? path.steps().getLast().target().name() : path.property().type().name();
			require(given.equals(expected) && !GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())),
					"%s.%s is %s, and must be %s".formatted(rows.type().name(), field.getName(), given, expected));
		}
		require(!rows.orders().isEmpty(), "its groups need an order");
	}

	private void check(Property property) {
		if (property.folded() != null) {
			vocabulary.requirePropertyKey(property.folded());
		}
		if (property.sortKey() != null) {
			vocabulary.requirePropertyKey(property.sortKey());
		}
		require(property.folded() == null && property.sortKey() == null || property.type().name().equals("String"),
				"@text is for texts");
	}

	private void checkColumns(StatementFile file, RowType type) {
		require(!(type instanceof EdgeType), "no statement returns relationships by themselves");
		if (type instanceof ColumnsType columns) {
			for (var field : schema.getObjectType(columns.name()).getFieldDefinitions()) {
				if (!field.getName().equals(Connections.CURSOR) && !file.columns().contains(field.getName())) {
					problems.add(columns.name() + "." + field.getName(),
							"%s.cypher has no such column".formatted(file.name()));
				}
			}
		}
	}

}
