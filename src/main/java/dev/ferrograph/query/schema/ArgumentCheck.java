package dev.ferrograph.query.schema;

import dev.ferrograph.query.schema.FieldMapping.Cardinality;
import dev.ferrograph.query.schema.FieldMapping.Rows;
import dev.ferrograph.query.schema.RowType.NodeType;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that every argument has an effect, and has the type that the service reads. */
final class ArgumentCheck {

	private final SchemaProblems problems;

	ArgumentCheck(SchemaProblems problems) {
		this.problems = problems;
	}

	/**
	 * Checks the arguments of a field.
	 * @param prepared whether something else than its arguments gives the parameters of
	 * its statement
	 */
	void check(GraphQLObjectType owner, GraphQLFieldDefinition definition, FieldMapping field, boolean prepared) {
		var place = owner.getName() + "." + definition.getName();
		var known = field instanceof Rows rows ? known(rows, definition) : Map.<String, String>of();
		var parameters = new HashSet<String>();
		if (field instanceof Rows rows && rows.origin() instanceof Origin.Computed computed) {
			parameters.addAll(computed.file().parameters());
		}
		for (var argument : definition.getArguments()) {
			var expected = known.get(argument.getName());
			if (expected != null) {
				check(place, argument, expected);
			}
			else if (!prepared && !parameters.contains(argument.getName())) {
				problems.add(place,
						"nothing reads its argument %s%s".formatted(argument.getName(),
								known.isEmpty() && parameters.isEmpty() ? ""
										: "; it may have " + String.join(", ", names(known, parameters))));
			}
		}
		for (var required : required(field)) {
			if (definition.getArgument(required) == null) {
				problems.add(place, "it needs the argument " + required);
			}
		}
		for (var parameter : parameters) {
			if (!prepared && definition.getArgument(parameter) == null) {
				problems.add(place, "no argument gives its statement the parameter " + parameter);
			}
		}
	}

	private static List<String> names(Map<String, String> known, Set<String> parameters) {
		var names = new HashSet<>(known.keySet());
		names.addAll(parameters);
		return names.stream().sorted().toList();
	}

	private void check(String place, GraphQLArgument argument, String expected) {
		var type = GraphQLTypeUtil.simplePrint(argument.getType());
		if (!type.equals(expected)) {
			problems.add(place, "its argument %s is %s, and must be %s".formatted(argument.getName(), type, expected));
		}
	}

	private static List<String> required(FieldMapping field) {
		return field instanceof Rows rows && rows.cardinality() == Cardinality.CONNECTION ? List.of("first", "after")
				: List.of();
	}

	/** The arguments that such a field may have, and their types. */
	private static Map<String, String> known(Rows rows, GraphQLFieldDefinition definition) {
		var known = new LinkedHashMap<String, String>();
		switch (rows.origin()) {
			case Origin.ById byId -> known.put(Origin.ById.ARGUMENT, "ID!");
			case Origin.ByIds byIds -> known.put(Origin.ByIds.ARGUMENT, "[ID!]!");
			default -> {
				if (rows.cardinality() == Cardinality.CONNECTION) {
					if (rows.type() instanceof NodeType) {
						known.put("where", rows.type().name() + InputNames.WHERE);
						known.put("orderBy", "[%s%s!]".formatted(rows.type().name(), InputNames.ORDER));
					}
					else {
						known.put("where", Connections.nodeTypeName(definition) + InputNames.WHERE);
					}
					known.put("first", "Int");
					known.put("after", "String");
					known.put("last", "Int");
					known.put("before", "String");
				}
				else if (rows.cardinality() == Cardinality.LIST && !rows.orders().isEmpty()) {
					known.put("first", "Int");
				}
			}
		}
		return known;
	}

}
