package dev.ferrograph.reference;

import dev.ferrograph.reference.Scope.Taken;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes up what is selected of a type. */
final class RandomSelections {

	private static final int DEEPEST = 12;

	private static final int MOST_ROWS = 1000;

	private static final int MOST_ALIASES = 40;

	private static final int MOST_DIRECTIVES = 15;

	private final GraphQLSchema schema;

	private final RandomArguments arguments;

	private final Variables variables;

	private final Dice dice;

	private final List<String> fragments = new ArrayList<>();

	private final List<GraphQLFieldsContainer> fragmentTypes = new ArrayList<>();

	private int fieldsLeft;

	private int aliases;

	private int directives;

	RandomSelections(GraphQLSchema schema, RandomArguments arguments, Variables variables, Dice dice) {
		this.schema = schema;
		this.arguments = arguments;
		this.variables = variables;
		this.dice = dice;
		this.fieldsLeft = dice.between(1, dice.percent(15) ? 20 : 6);
	}

	/** The selection set of the root. */
	String root() {
		return of(schema.getQueryType(), new Scope(), 1, 1, dice.few(1, 3));
	}

	/** The fragments that the selections have used. */
	List<String> fragments() {
		return fragments;
	}

	private String of(GraphQLFieldsContainer type, Scope scope, int depth, int rows, int wanted) {
		var parts = new ArrayList<String>();
		for (int i = 0; i < wanted; i++) {
			parts.add(dice.percent(fragmentChance(type)) && fieldsLeft > 0 ? fragment(type, scope, depth, rows)
					: field(type, scope, depth, rows));
		}
		return "{ " + String.join(" ", parts) + " }";
	}

	/** Interfaces have little else to offer. */
	private int fragmentChance(GraphQLFieldsContainer type) {
		return type.getFieldDefinitions().size() == 1 ? 75 : type instanceof GraphQLInterfaceType ? 30 : 10;
	}

	private String field(GraphQLFieldsContainer type, Scope scope, int depth, int rows) {
		if (dice.percent(6)) {
			return "__typename" + directive();
		}
		var again = scope.of(type).stream().filter(taken -> isComposite(taken.field())).toList();
		if (!again.isEmpty() && dice.percent(12)) {
			return again(dice.pick(again), depth);
		}
		var possible = type.getFieldDefinitions()
			.stream()
			.filter(field -> !field.getName().startsWith("__"))
			.filter(field -> !isComposite(field) || depth < DEEPEST && fieldsLeft > 0
					&& rows * (Directives.isList(field.getType()) ? 20 : 1) < MOST_ROWS)
			.toList();
		if (possible.isEmpty()) {
			return "__typename";
		}
		return field(type, weighted(possible, depth), scope, depth, rows);
	}

	/** Values alone would make for dull queries. */
	private GraphQLFieldDefinition weighted(List<GraphQLFieldDefinition> possible, int depth) {
		var composite = possible.stream().filter(RandomSelections::isComposite).toList();
		return composite.isEmpty() || !dice.percent(depth < 5 ? 55 : 30) ? dice.pick(possible) : dice.pick(composite);
	}

	private String field(GraphQLFieldsContainer type, GraphQLFieldDefinition field, Scope scope, int depth, int rows) {
		fieldsLeft--;
		var written = arguments.of(field, Math.max(1, 250 / rows));
		var plain = field.getName() + written.text();
		var key = field.getName();
		var text = plain;
		if (dice.percent(25) || !scope.takes(type, field, key, text)) {
			key = alias(type, field, plain, scope);
			text = key + ": " + plain;
		}
		if (key == null) {
			return "__typename";
		}
		var inside = scope.add(type, field, key, text, rows * written.rows());
		if (!isComposite(field)) {
			return text + directive();
		}
		var selected = of(composite(field), inside, depth + 1, rows * written.rows(), dice.few(1, 4));
		return text + directive() + (written.cursors() ? withCursors(selected) : selected);
	}

	private String again(Taken taken, int depth) {
		return taken.text() + directive()
				+ of(composite(taken.field()), taken.inside(), depth + 1, taken.rows(), dice.few(1, 3));
	}

	private String withCursors(String selected) {
		return dice.oneOf("{ pageInfo { startCursor endCursor } ", "{ edges { cursor } ") + selected.substring(2);
	}

	/** Names for values of the same shape are alike, so that they can stand together. */
	private String alias(GraphQLFieldsContainer type, GraphQLFieldDefinition field, String plain, Scope scope) {
		var shape = "a" + GraphQLTypeUtil.simplePrint(field.getType()).replaceAll("\\W", "_");
		for (int number = dice.between(1, 2); aliases++ < MOST_ALIASES; number++) {
			var key = shape + number;
			if (scope.takes(type, field, key, key + ": " + plain)) {
				return key;
			}
		}
		return null;
	}

	private String fragment(GraphQLFieldsContainer type, Scope scope, int depth, int rows) {
		fieldsLeft--;
		if (scope.isEmpty() && fragmentTypes.contains(type) && dice.percent(30)) {
			return "...F" + fragmentTypes.indexOf(type) + directive();
		}
		if (dice.percent(12)) {
			return "..." + directive() + of(type, scope, depth, rows, dice.few(1, 3));
		}
		var on = (GraphQLFieldsContainer) schema.getType(dice.pick(overlapping(type)));
		var selected = of(on, scope, depth, rows, dice.few(1, 4));
		if (!dice.percent(40)) {
			return "... on " + on.getName() + directive() + selected;
		}
		var name = "F" + fragments.size();
		fragments.add("fragment %s on %s%s %s".formatted(name, on.getName(), directive(), selected));
		fragmentTypes.add(on);
		var spread = "..." + name + directive();
		return dice.percent(15) ? spread + " ..." + name + directive() : spread;
	}

	/** The types that a value of this type can also have. */
	private Set<String> overlapping(GraphQLFieldsContainer type) {
		var names = new LinkedHashSet<String>(List.of(type.getName()));
		for (var object : objects(type)) {
			names.add(object.getName());
			object.getInterfaces().forEach(each -> names.add(((GraphQLNamedOutputType) each).getName()));
		}
		return names;
	}

	private List<GraphQLObjectType> objects(GraphQLFieldsContainer type) {
		return type instanceof GraphQLInterfaceType each ? schema.getImplementations(each)
				: List.of((GraphQLObjectType) type);
	}

	private String directive() {
		if (directives >= MOST_DIRECTIVES || !dice.percent(5)) {
			return "";
		}
		directives++;
		var condition = dice.percent(70);
		var name = condition != dice.percent(15) ? "include" : "skip";
		return " @%s(if: %s)".formatted(name,
				dice.percent(50) ? String.valueOf(condition) : variables.with("Boolean!", condition));
	}

	private static boolean isComposite(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer;
	}

	private static GraphQLFieldsContainer composite(GraphQLFieldDefinition field) {
		return (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(field.getType());
	}

}
