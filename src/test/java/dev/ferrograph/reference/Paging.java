package dev.ferrograph.reference;

import dev.ferrograph.reference.Connection.Entry;
import dev.ferrograph.reference.Connection.PageInfo;
import graphql.language.Argument;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;

/** Cuts a page out of a sorted list. */
record Paging(Cursors cursors) {

	private static final int USUAL = 20;

	/** The page that the arguments of a field ask for. */
	Connection page(List<Row> sorted, Ordering order, DataFetchingEnvironment field) {
		String after = field.getArgument("after");
		String before = field.getArgument("before");
		Integer last = field.getArgument("last");
		Integer first = field.getArgument("first");
		var between = sorted.stream()
			.filter(row -> after == null || order.compareValues(order.values(row), cursors.place(after)) > 0)
			.filter(row -> before == null || order.compareValues(order.values(row), cursors.place(before)) < 0)
			.toList();
		var size = last != null ? last : first != null ? first : USUAL;
		var more = between.size() > size;
		var from = last != null && more ? between.size() - size : 0;
		var variables = variables(field);
		var entries = between.subList(from, Math.min(from + size, between.size()))
			.stream()
			.map(row -> new Entry(cursors.issue(order.values(row), variables), row))
			.toList();
		// as https://relay.dev/graphql/connections.htm says: a cursor stands for a row
		// that is there
		var next = last != null ? before != null : more;
		var previous = last != null ? more : after != null;
		return new Connection(entries,
				new PageInfo(next, previous, entries.isEmpty() ? null : entries.getFirst().cursor(),
						entries.isEmpty() ? null : entries.getLast().cursor()),
				sorted, sorted.size());
	}

	private static List<String> variables(DataFetchingEnvironment field) {
		return field.getField()
			.getArguments()
			.stream()
			.filter(argument -> argument.getName().equals("after") || argument.getName().equals("before"))
			.map(Argument::getValue)
			.filter(VariableReference.class::isInstance)
			.map(value -> ((VariableReference) value).getName())
			.toList();
	}

}
