package dev.ferrograph.reference;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands under which names in one place of an answer, so that names are used twice
 * only
 * <a href= "https://spec.graphql.org/September2025/#sec-Field-Selection-Merging">where
 * they may</a>.
 */
final class Scope {

	private final List<Taken> all = new ArrayList<>();

	/**
	 * A selected field.
	 *
	 * @param text the field with its alias and arguments
	 * @param inside what is selected of it
	 */
	record Taken(GraphQLNamedType parent, GraphQLFieldDefinition field, String key, String text, int rows,
			Scope inside) {
	}

	/** Whether the field can stand here under that name. */
	boolean takes(GraphQLNamedType parent, GraphQLFieldDefinition field, String key, String text) {
		return all.stream()
			.filter(taken -> taken.key().equals(key))
			.allMatch(taken -> shape(taken.field()).equals(shape(field))
					&& (taken.text().equals(text) || apart(taken.parent(), parent)));
	}

	/** What is selected of the field, together with what was selected of it before. */
	Scope add(GraphQLNamedType parent, GraphQLFieldDefinition field, String key, String text, int rows) {
		var inside = all.stream()
			.filter(taken -> taken.key().equals(key) && taken.text().equals(text))
			.findFirst()
			.map(Taken::inside)
			.orElseGet(Scope::new);
		all.add(new Taken(parent, field, key, text, rows, inside));
		return inside;
	}

	/** The fields of that type. */
	List<Taken> of(GraphQLNamedType parent) {
		return all.stream().filter(taken -> taken.parent() == parent).toList();
	}

	boolean isEmpty() {
		return all.isEmpty();
	}

	private static boolean apart(GraphQLNamedType one, GraphQLNamedType other) {
		return one instanceof GraphQLObjectType && other instanceof GraphQLObjectType && one != other;
	}

	private static String shape(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.simplePrint(field.getType());
	}

}
