package dev.ferrograph.api;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLTypeUtil;

/**
 * Estimates how many values a field answers: what is selected of it, times how many rows
 * of it there can be.
 */
class Complexity implements FieldComplexityCalculator {

	/** Rows of a connection that names no size. */
	private static final int PAGE = 20;

	/** Rows of a list that is not cut into pages: there are few, but not one. */
	private static final int LIST = 5;

	@Override
	public int calculate(FieldComplexityEnvironment environment, int selected) {
		return (int) Math.min(1 + (long) rows(environment) * selected, Integer.MAX_VALUE / 2);
	}

	private static int rows(FieldComplexityEnvironment environment) {
		var field = environment.getFieldDefinition();
		var arguments = environment.getArguments();
		if (field.getArgument("first") != null) {
			var size = arguments.get("last") instanceof Integer last ? last : arguments.get("first");
			// sizes beyond the bounds are refused where the page is read, with a message
			// of their own
			return size instanceof Integer rows ? Math.clamp(rows, 1, 100) : PAGE;
		}
		if (arguments.get("ids") instanceof java.util.List<?> ids) {
			return Math.max(1, ids.size());
		}
		var list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
		var inPage = field.getName().equals("nodes") || field.getName().equals("edges");
		return list && !inPage ? LIST : 1;
	}

}
