package dev.ferrograph.query;

import dev.ferrograph.query.RowType.NodeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a row's list in the answer of a statement holds, and where. Rows are lists, not
 * maps: names would be sent and read again with every row.
 *
 * @param labels whether the node's labels come first: where what is answered depends on
 * the type that a node turns out to be
 * @param columns for each result key what is selected under it: one field, or, of an
 * interface, another for each type
 */
record Layout(boolean labels, List<List<Selection>> columns) {

	/** The layout for what is selected of rows of a type. */
	static Layout of(RowType type, Selection selection) {
		var columns = new LinkedHashMap<String, List<Selection>>();
		for (var field : selection.fields()) {
			if (!field.isTypename()) {
				columns.computeIfAbsent(field.resultKey(), none -> new ArrayList<>()).add(field);
			}
		}
		return new Layout(type instanceof NodeType node && node.isInterface() && dependsOnType(node, selection),
				List.copyOf(columns.values()));
	}

	private static boolean dependsOnType(NodeType type, Selection selection) {
		var types = type.variants().stream().map(RowType.Variant::name).collect(Collectors.toSet());
		return selection.fields()
			.stream()
			.anyMatch(field -> field.isTypename() || !field.objectTypes().containsAll(types));
	}

	/** Where in the list the value of a result key stands. */
	int index(String resultKey) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).getFirst().resultKey().equals(resultKey)) {
				return labels ? i + 1 : i;
			}
		}
		throw new IllegalArgumentException("nothing is selected as " + resultKey);
	}

}
