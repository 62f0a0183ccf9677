package dev.ferrograph.ingest.yaml;

import dev.ferrograph.text.FoldedText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The types a scalar can be asked for as. */
final class Scalars {

	private static final Pattern ID_FORM = Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*");

	/** Texts that are not longer than this need no closer look. */
	private static final int SHORT = 200;

	private static final int LONGEST = 2_000;

	/** What an index of the database holds, less some for the other form it keeps. */
	private static final int MOST_BYTES = 8_000;

	static final ScalarType<String> TEXT = only("a text", text -> !text.isBlank());
	static final ScalarType<String> LINE = only("a text in one line of at most 2,000 characters", Scalars::isLine);
	static final ScalarType<String> ID = only("an id: at most 200 small letters a-z and digits, joined by - or .",
			id -> id.length() <= SHORT && ID_FORM.matcher(id).matches());
	static final ScalarType<String> URL = only("an http or https URL", Scalars::isWebAddress);
	static final ScalarType<LocalDate> DATE = type("a date like 2023-09-16", LocalDate::parse);
	static final ScalarType<DayOrMonth> DAY_OR_MONTH = type("a date like 2023-09-16 or a month like 2023-09",
			DayOrMonth::parse);
	static final ScalarType<OffsetDateTime> TIME = type("a time like 2023-09-16T14:30+02:00", OffsetDateTime::parse);
	static final ScalarType<Integer> NUMBER = type("a whole number", Integer::valueOf);
	static final ScalarType<Integer> COUNT = type("a whole number of 0 or more", Scalars::count);
	static final ScalarType<Boolean> FLAG = new ScalarType<>("true or false", List.of("true", "false"), Scalars::flag);

	private Scalars() {
	}

	/** Whether the indexes can hold it, also in the form in which it is compared. */
	private static boolean isLine(String text) {
		return !text.isBlank() && text.chars().noneMatch(character -> "\0\n\r".indexOf(character) >= 0)
				&& (text.length() <= SHORT || text.length() <= LONGEST
						&& FoldedText.of(text).getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES);
	}

	/** The constants of an enum, written in small letters. */
	static <E extends Enum<E>> ScalarType<E> choice(Class<E> type) {
		var words = Arrays.stream(type.getEnumConstants())
			.map(constant -> constant.name().toLowerCase(Locale.ROOT))
			.toList();
		return new ScalarType<>("one of " + String.join(", ", words), words,
				word -> type.getEnumConstants()[words.indexOf(word)]);
	}

	private static <T> ScalarType<T> type(String name, Function<String, T> parser) {
		return new ScalarType<>(name, List.of(), parser);
	}

	private static ScalarType<String> only(String name, Predicate<String> valid) {
		return type(name, text -> {
			if (!valid.test(text)) {
				throw new IllegalArgumentException(text);
			}
			return text;
		});
	}

	private static Integer count(String text) {
		var number = Integer.valueOf(text);
		if (number < 0) {
			throw new IllegalArgumentException(text);
		}
		return number;
	}

	// Boolean::valueOf takes whatever is not "true" for false
	private static Boolean flag(String word) {
		return switch (word) {
			case "true" -> true;
			case "false" -> false;
			default -> throw new IllegalArgumentException(word);
		};
	}

	private static boolean isWebAddress(String text) {
		var uri = URI.create(text);
		return uri.getHost() != null && List.of("http", "https").contains(uri.getScheme());
	}

}
