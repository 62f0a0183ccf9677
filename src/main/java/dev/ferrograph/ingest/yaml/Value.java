package dev.ferrograph.ingest.yaml;

import dev.ferrograph.text.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A YAML value and its place. Scalars stay the text they were written as: {@code no},
 * {@code 1.0} and dates have no type yet.
 */
public sealed interface Value {

	/** Enough that no two versions of one thing are taken for each other. */
	int VERSION_DIGITS = 16;

	Place place();

	/** The value that texts, lists and maps would be read as. */
	static Value of(Object plain, Place place) {
		return switch (plain) {
			case List<?> list -> new Items(list.stream().map(item -> of(item, place)).toList(), place);
			case Map<?, ?> map -> new Mapping(map.entrySet()
				.stream()
				.map(entry -> new Member(new Text(entry.getKey().toString(), place), of(entry.getValue(), place)))
				.toList(), place);
			default -> new Scalar(new Text(plain.toString(), place));
		};
	}

	/** What a reader of the file would call it. */
	String kind();

	/** This value as keys with values; empty, with a problem, where it is none. */
	default Optional<Mapping> mapping(Problems problems) {
		problems.add(place(), "keys with values belong here, not %s".formatted(kind()));
		return Optional.empty();
	}

	/** The keys with values that this value lists; what it lists besides is a problem. */
	default List<Mapping> mappings(Problems problems) {
		return Lists.items(this, problems).stream().flatMap(item -> item.mapping(problems).stream()).toList();
	}

	/** A scalar. */
	record Scalar(Text text) implements Value {
		@Override
		public Place place() {
			return text.place();
		}

		@Override
		public String kind() {
			return "the text \"" + text + "\"";
		}
	}

	/** A list. */
	record Items(List<Value> items, Place place) implements Value {
		@Override
		public String kind() {
			return "a list";
		}
	}

	/** Keys and their values, in the order of the file, no key twice. */
	record Mapping(List<Member> members, Place place) implements Value {
		@Override
		public String kind() {
			return "keys with values";
		}

		@Override
		public Optional<Mapping> mapping(Problems problems) {
			return Optional.of(this);
		}

		public Optional<Value> get(String key) {
			// asked for so often that a stream for each would be noticed
			for (var member : members) {
				if (member.key().value().equals(key)) {
					return Optional.of(member.value());
				}
			}
			return Optional.empty();
		}

		/** The text that a key has; empty where it has none. */
		public Optional<Text> text(String key) {
			return get(key).map(value -> value instanceof Scalar scalar ? scalar.text() : null);
		}

		private List<Value> items(String key) {
			return get(key).orElse(null) instanceof Items list ? list.items() : List.of();
		}

		/** The texts that a key lists; empty where it has no list. */
		public List<Text> texts(String key) {
			return items(key).stream().filter(Scalar.class::isInstance).map(item -> ((Scalar) item).text()).toList();
		}

		/** The keys with values that a key lists; empty where it has no list. */
		public List<Mapping> mappings(String key) {
			return items(key).stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).toList();
		}

		/**
		 * Tells these keys with their values apart from others, whatever their places,
		 * but for lists of mappings that have ids.
		 */
		public String version() {
			return Sha256.of(written().toString()).substring(0, VERSION_DIGITS);
		}

		/** The same as texts, lists and maps, without lists of mappings that have ids. */
		public Map<String, Object> written() {
			var written = new TreeMap<String, Object>();
			members.stream()
				.filter(member -> !isListOfEntries(member.value()))
				.forEach(member -> written.put(member.key().value(), plain(member.value())));
			return written;
		}

		private static boolean isListOfEntries(Value value) {
			return value instanceof Items list && list.items()
				.stream()
				.anyMatch(item -> item instanceof Mapping entry && entry.get("id").isPresent());
		}

		private static Object plain(Value value) {
			return switch (value) {
				case Scalar scalar -> scalar.text().value();
				case Items list -> list.items().stream().map(Mapping::plain).toList();
				case Mapping mapping -> mapping.written();
				case Nothing nothing -> Optional.empty();
			};
		}

		/** This mapping, without keys that have no value, at any depth. */
		public Mapping withoutNothing() {
			return new Mapping(members.stream()
				.filter(member -> !(member.value() instanceof Nothing))
				.map(member -> new Member(member.key(), withoutNothing(member.value())))
				.toList(), place);
		}

		private static Value withoutNothing(Value value) {
			return switch (value) {
				case Mapping mapping -> mapping.withoutNothing();
				case Items list -> new Items(list.items().stream().map(Mapping::withoutNothing).toList(), list.place());
				case Scalar scalar -> scalar;
				case Nothing nothing -> nothing;
			};
		}

		/** This mapping, with another value for a key that it has. */
		public Mapping replaced(String key, Value value) {
			return new Mapping(members.stream()
				.map(member -> member.key().value().equals(key) ? new Member(member.key(), value) : member)
				.toList(), place);
		}

		/** This mapping, with a value for a key in place of any that it has. */
		public Mapping with(Text key, Value value) {
			var rest = without(key.value()).members().stream();
			return new Mapping(Stream.concat(rest, Stream.of(new Member(key, value))).toList(), place);
		}

		/** This mapping but for a key. */
		public Mapping without(String key) {
			return new Mapping(members.stream().filter(member -> !member.key().value().equals(key)).toList(), place);
		}
	}

	/** What a key has that is followed by nothing, {@code ~} or {@code null}. */
	record Nothing(Place place) implements Value {
		@Override
		public String kind() {
			return "nothing";
		}
	}

	/** A key with its value. */
	record Member(Text key, Value value) {
	}

}
