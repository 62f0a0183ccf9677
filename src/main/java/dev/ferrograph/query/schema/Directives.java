package dev.ferrograph.query.schema;

import graphql.schema.GraphQLAppliedDirective;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of the schema's directives. */
final class Directives {

	private Directives() {
	}

	/** A text, or the name of a member of an enum. */
	static String text(GraphQLAppliedDirective directive, String argument) {
		return String.valueOf(directive.getArgument(argument).<Object>getValue());
	}

	/** A text; null if it is not given. */
	static @Nullable String optionalText(GraphQLAppliedDirective directive, String argument) {
		return directive.getArgument(argument).getValue();
	}

	/**
	 * The argument {@code orderBy}.
	 * @throws IllegalArgumentException if one of its texts is not an order
	 */
	static List<Order> orders(GraphQLAppliedDirective directive) {
		List<String> texts = directive.getArgument("orderBy").getValue();
		return texts == null ? List.of() : Order.parseAll(texts);
	}

}
