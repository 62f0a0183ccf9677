package dev.ferrograph.web;

import dev.ferrograph.text.Excerpt;
import dev.ferrograph.text.PercentEncoding;
import dev.ferrograph.text.Spelling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an address asks for, in the parameters of {@code suggestAttendees}. A list is a
 * parameter that is given once for each value. Ids may also be separated by commas; paths
 * may not, since there are files with commas in their names. A parameter without a value
 * is the same as none.
 *
 * @param input the values of {@code SuggestionInput}
 * @param first how many people
 */
record SuggestionParameters(Map<String, Object> input, int first) {

	private static final int USUAL = 100;

	private static final String FIRST = "first";

	private static final List<String> IDS = List.of("topics", "excludeTopics", "exclude");

	private static final String PATHS = "paths";

	private static final List<String> KNOWN = List.of("topics", PATHS, "text", "edition", "includePresent",
			"excludeTopics", "exclude", "asOf", FIRST);

	/**
	 * Reads the part of an address behind the question mark.
	 * @throws InvalidAddressException if a parameter is not known, is given twice or has
	 * a value of another type, or an escape is broken
	 */
	static SuggestionParameters of(@Nullable String query) {
		var input = new LinkedHashMap<String, Object>();
		decoded(query).forEach((name, values) -> input.put(name, value(name, values)));
		var first = input.remove(FIRST);
		return new SuggestionParameters(input, first instanceof Integer number ? number : USUAL);
	}

	private static MultiValueMap<String, String> decoded(@Nullable String query) {
		var decoded = new LinkedMultiValueMap<String, String>();
		UriComponentsBuilder.newInstance()
			.query(query == null ? "" : query)
			.build()
			.getQueryParams()
			.forEach((written, values) -> {
				var name = decoded(written, written);
				if (!KNOWN.contains(name)) {
					throw new InvalidAddressException(
							"There is no parameter \"%s\"%s The parameters are %s.".formatted(Excerpt.of(name),
									Spelling.closest(name, KNOWN).map("; did you mean \"%s\"?"::formatted).orElse("."),
									String.join(", ", KNOWN)));
				}
				values.stream()
					.filter(value -> value != null && !value.isEmpty())
					.forEach(value -> decoded.add(name, decoded(name, value)));
			});
		return decoded;
	}

	private static String decoded(String name, String text) {
		try {
			return PercentEncoding.decoded(text);
		}
		catch (IllegalArgumentException e) {
			throw new InvalidAddressException(
					"The parameter %s has a %% that is not followed by two hexadecimal digits of UTF-8, such as %%C3%%A9 for é; a percent sign itself is %%25."
						.formatted(Excerpt.of(name)));
		}
	}

	private static Object value(String name, List<String> values) {
		if (name.equals(PATHS)) {
			return values;
		}
		if (IDS.contains(name)) {
			return values.stream().flatMap(some -> Stream.of(some.split(","))).filter(id -> !id.isEmpty()).toList();
		}
		if (values.size() > 1) {
			throw new InvalidAddressException("The parameter %s is given twice; give it once.".formatted(name));
		}
		var value = Objects.requireNonNull(values.getFirst());
		return switch (name) {
			case "includePresent" -> truth(name, value);
			case "asOf" -> day(name, value);
			case FIRST -> number(name, value);
			default -> value;
		};
	}

	private static boolean truth(String name, String value) {
		return switch (value.toLowerCase(Locale.ROOT)) {
			case "true" -> true;
			case "false" -> false;
			default -> throw wrong(name, "true or false", value);
		};
	}

	private static String day(String name, String value) {
		try {
			return LocalDate.parse(value).toString();
		}
		catch (DateTimeParseException e) {
			throw wrong(name, "a day such as 2025-06-30", value);
		}
	}

	private static int number(String name, String value) {
		try {
			return Integer.parseInt(value);
		}
		catch (NumberFormatException e) {
			throw wrong(name, "a number", value);
		}
	}

	private static InvalidAddressException wrong(String name, String expected, String value) {
		return new InvalidAddressException("%s must be %s, not \"%s\".".formatted(name, expected, Excerpt.of(value)));
	}

}
