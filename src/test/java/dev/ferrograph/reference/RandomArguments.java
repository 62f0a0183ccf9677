package dev.ferrograph.reference;

import dev.ferrograph.reference.RandomInputs.About;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;

/** Makes up the arguments of a field. */
record RandomArguments(GraphQLSchema schema, RandomInputs inputs, Literals literals, Variables variables, Dice dice) {

	/** How many rows there are where nothing is said. */
	private static final int USUAL = 20;

	/**
	 * Arguments as text.
	 *
	 * @param rows how many rows they let through at most
	 * @param cursors whether they wait for a cursor
	 */
	record Written(String text, int rows, boolean cursors) {
	}

	/** At most so many rows are asked for, unless the field has no way to say so. */
	Written of(GraphQLFieldDefinition field, int most) {
		var page = page(field, most);
		var texts = new ArrayList<>(page.text().isEmpty() ? List.of() : List.of(page.text()));
		for (var argument : field.getArguments()) {
			if (Directives.pageArguments().contains(argument.getName())) {
				continue;
			}
			if (GraphQLTypeUtil.isNonNull(argument.getType()) || dice.percent(35)) {
				var value = inputs.value(argument.getType(), about(field, argument));
				texts.add(argument.getName() + ": " + literals.write(value, argument.getType()));
			}
			else if (dice.percent(4)) {
				texts.add(argument.getName() + ": " + literals.unset(argument.getType()));
			}
		}
		return new Written(texts.isEmpty() ? "" : "(" + String.join(", ", texts) + ")", page.rows(), page.cursors());
	}

	private Written page(GraphQLFieldDefinition field, int most) {
		var first = field.getArgument("first");
		if (first == null) {
			return new Written("", rows(field), false);
		}
		var texts = new ArrayList<String>();
		var rows = USUAL;
		if (most < USUAL || dice.percent(60)) {
			rows = size(most);
			var backwards = field.getArgument("last") != null && dice.percent(40);
			texts.add((backwards ? "last: " : "first: ") + literals.write(rows, first.getType()));
		}
		var cursors = false;
		for (var cursor : List.of("after", "before")) {
			if (field.getArgument(cursor) != null && dice.percent(25)) {
				texts.add(cursor + ": " + variables.cursor());
				cursors = true;
			}
		}
		return new Written(String.join(", ", texts), rows, cursors);
	}

	/** As the service reckons. */
	private static int rows(GraphQLFieldDefinition field) {
		if (!Directives.isList(field.getType()) || List.of("nodes", "edges").contains(field.getName())) {
			return 1;
		}
		var usual = field.getAppliedDirective("size");
		return usual == null ? USUAL : usual.getArgument("usual").<Integer>getValue();
	}

	private int size(int most) {
		return Math.clamp(dice.percent(15) ? 100 : dice.percent(70) ? dice.between(1, 6) : dice.between(1, 100), 1,
				Math.max(most, 1));
	}

	private About about(GraphQLFieldDefinition field, GraphQLArgument argument) {
		var name = argument.getName();
		if (name.equals("text")) {
			return RandomInputs.WORDS;
		}
		if (name.equals("maxLength")) {
			return RandomInputs.LENGTH;
		}
		if (name.endsWith("Year")) {
			return new About("Edition", "year");
		}
		if (name.equals("series")) {
			return new About("Series", "id");
		}
		var type = schema.getType(Directives.name(field.getType()));
		return new About(Directives.text((GraphQLDirectiveContainer) type, "node", "label"), name);
	}

}
