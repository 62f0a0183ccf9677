package dev.ferrograph.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Compares the service's answers with those of the reference. Cursors need not be equal;
 * it remembers which stands for which.
 */
final class Difference {

	private final Map<String, String> cursors = new HashMap<>();

	/** The first place at which an answer is not as expected. */
	Optional<String> first(JsonNode expected, JsonNode actual) {
		return first("", expected, actual);
	}

	/** The service's cursor for one of the reference; null where it gave none. */
	String cursor(String ofReference) {
		return cursors.get(ofReference);
	}

	private Optional<String> first(String path, JsonNode expected, JsonNode actual) {
		if (expected.isString() && expected.asString().startsWith(Cursors.PREFIX) && actual.isString()) {
			cursors.put(expected.asString(), actual.asString());
			return actual.asString().isEmpty() ? different(path, expected, actual) : Optional.empty();
		}
		if (expected.isObject() && actual.isObject()) {
			// in any order: the specification only says that names should come as asked
			// for
			if (!Set.copyOf(expected.propertyNames()).equals(Set.copyOf(actual.propertyNames()))) {
				return different(path, expected, actual);
			}
			return expected.propertyNames()
				.stream()
				.flatMap(name -> first(path + "/" + name, expected.get(name), actual.get(name)).stream())
				.findFirst();
		}
		if (expected.isArray() && actual.isArray()) {
			for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
				var found = first(path + "/" + i, expected.get(i), actual.get(i));
				if (found.isPresent()) {
					return found;
				}
			}
			return expected.size() == actual.size() ? Optional.empty() : different(
					path + " (%d and %d entries)".formatted(expected.size(), actual.size()), expected, actual);
		}
		return expected.equals(actual) ? Optional.empty() : different(path, expected, actual);
	}

	private static Optional<String> different(String path, JsonNode expected, JsonNode actual) {
		return Optional.of("at %s%nexpected %s%n     got %s".formatted(path, cut(expected), cut(actual)));
	}

	private static String cut(JsonNode value) {
		var text = value.toString();
		return text.length() > 600 ? text.substring(0, 600) + " …" : text;
	}

}
