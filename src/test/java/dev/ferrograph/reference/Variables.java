package dev.ferrograph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The variables of a query that is being written. */
final class Variables {

	private final Map<String, String> declarations = new LinkedHashMap<>();

	private final Map<String, Object> values = new LinkedHashMap<>();

	private final List<String> cursors = new ArrayList<>();

	/** One with a value. */
	String with(String type, Object value) {
		var name = without(type);
		values.put(name.substring(1), value);
		return name;
	}

	/** One that is left out of the request. */
	String without(String type) {
		var name = "v" + declarations.size();
		declarations.put(name, type);
		return "$" + name;
	}

	/** One that is to hold a cursor as soon as there is one. */
	String cursor() {
		var name = without("String");
		cursors.add(name.substring(1));
		return name;
	}

	/** What stands behind the name of the operation. */
	String declared() {
		if (declarations.isEmpty()) {
			return "";
		}
		var all = new ArrayList<String>();
		declarations.forEach((name, type) -> all.add("$" + name + ": " + type));
		return "(" + String.join(", ", all) + ")";
	}

	Map<String, Object> values() {
		return values;
	}

	List<String> cursors() {
		return cursors;
	}

}
