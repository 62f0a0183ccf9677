package dev.ferrograph.ingest.yaml;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a mapping, taken one by one by whoever knows what belongs there.
 *
 * <p>
 * What can't be read as asked is a problem and counts as absent; a required value that is
 * absent answers a stand-in, so that the rest can be checked as well. A key that nobody
 * asked for is a problem, too.
 */
public final class Fields {

	private final Keys keys;

	private final Problems problems;

	Fields(Keys keys, Problems problems) {
		this.keys = keys;
		this.problems = problems;
	}

	/** The required id of what is described here. */
	public Text id(String key) {
		var id = required(key, Scalars.ID, "");
		return new Text(id, place(key));
	}

	public Text text(String key) {
		var text = required(key, Scalars.LINE, "");
		return new Text(text, place(key));
	}

	public int number(String key) {
		return required(key, Scalars.NUMBER, 0);
	}

	public <E extends Enum<E>> E choice(String key, Class<E> type) {
		return required(key, Scalars.choice(type), type.getEnumConstants()[0]);
	}

	public @Nullable Text optionalText(String key) {
		return optional(key, Scalars.LINE).map(text -> new Text(text, place(key))).orElse(null);
	}

	/** An optional text that nothing refers to, so that its place doesn't matter. */
	public @Nullable String words(String key) {
		return optional(key, Scalars.LINE).orElse(null);
	}

	/** A required text of any length. */
	public String passage(String key) {
		return required(key, Scalars.TEXT, "");
	}

	/** An optional text of any length, such as a summary. */
	public @Nullable String prose(String key) {
		return optional(key, Scalars.TEXT).orElse(null);
	}

	public @Nullable String url(String key) {
		return optional(key, Scalars.URL).orElse(null);
	}

	/** A required day. */
	public LocalDate day(String key) {
		return required(key, Scalars.DATE, LocalDate.EPOCH);
	}

	public @Nullable LocalDate date(String key) {
		return optional(key, Scalars.DATE).orElse(null);
	}

	public @Nullable DayOrMonth dayOrMonth(String key) {
		return optional(key, Scalars.DAY_OR_MONTH).orElse(null);
	}

	public @Nullable OffsetDateTime time(String key) {
		return optional(key, Scalars.TIME).orElse(null);
	}

	public @Nullable Integer optionalNumber(String key) {
		return optional(key, Scalars.NUMBER).orElse(null);
	}

	/** An optional number of what there may be none of. */
	public @Nullable Integer count(String key) {
		return optional(key, Scalars.COUNT).orElse(null);
	}

	public boolean flag(String key, boolean otherwise) {
		return optional(key, Scalars.FLAG).orElse(otherwise);
	}

	/** A list of texts, none of them twice; empty if absent. */
	public List<Text> texts(String key) {
		return keys.take(key).map(value -> Lists.texts(value, problems)).orElse(List.of());
	}

	/** A list of addresses, none of them twice; empty if absent. */
	public List<String> urls(String key) {
		return texts(key).stream()
			.flatMap(text -> Scalars.URL.read(new Value.Scalar(text), problems).stream())
			.toList();
	}

	/** A list of texts with at least one in it. */
	public List<Text> someTexts(String key) {
		var value = keys.require(key);
		if (value.orElse(null) instanceof Value.Items list && list.items().isEmpty()) {
			reportEmpty(key);
		}
		return value.map(list -> Lists.texts(list, problems)).orElse(List.of());
	}

	/** A list of mappings; empty if absent. */
	public <T> List<T> list(String key, Function<Fields, T> type) {
		return keys.take(key).map(value -> Lists.mappings(value, problems, type)).orElse(List.of());
	}

	/** A required list of mappings. */
	public <T> List<T> requiredList(String key, Function<Fields, T> type) {
		return keys.require(key).map(value -> Lists.mappings(value, problems, type)).orElse(List.of());
	}

	/** A list of mappings with at least one in it. */
	public <T> List<T> someOf(String key, Function<Fields, T> type) {
		if (keys.require(key).orElse(null) instanceof Value.Items list && list.items().isEmpty()) {
			reportEmpty(key);
		}
		return list(key, type);
	}

	public <T> @Nullable T mapping(String key, Function<Fields, T> type) {
		return keys.take(key).flatMap(value -> Lists.mapping(value, problems, type)).orElse(null);
	}

	/**
	 * Tells what stands here apart from what stands here at another time, but for lists
	 * of entries that have versions of their own.
	 */
	public String version() {
		return keys.version();
	}

	/** The place of a key's value, or of the whole mapping where the key is absent. */
	public Place place(String key) {
		return keys.place(key);
	}

	/** Notes a problem of a key's value that only the caller can see. */
	public void report(String key, String message) {
		problems.add(place(key), message);
	}

	private void reportEmpty(String key) {
		report(key, "\"%s\" lists nothing; name at least one".formatted(key));
	}

	private <T> T required(String key, ScalarType<T> type, T standIn) {
		return keys.require(key).flatMap(value -> type.read(value, problems)).orElse(standIn);
	}

	private <T> Optional<T> optional(String key, ScalarType<T> type) {
		return keys.take(key).flatMap(value -> type.read(value, problems));
	}

}
