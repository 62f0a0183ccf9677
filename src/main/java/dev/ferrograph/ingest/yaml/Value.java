package dev.ferrograph.ingest.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A YAML value and its place. Scalars stay the text they were written as: {@code no},
 * {@code 1.0} and dates have no type yet.
 */
public sealed interface Value {

	Place place();

	/** What a reader of the file would call it. */
	String kind();

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

		Optional<Value> get(String key) {
			return members.stream().filter(member -> member.key().value().equals(key)).map(Member::value).findFirst();
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
