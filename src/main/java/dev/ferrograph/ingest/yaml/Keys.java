package dev.ferrograph.ingest.yaml;

import dev.ferrograph.text.Spelling;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers which keys of a mapping were asked for, and so knows which are missing or
 * unknown.
 */
final class Keys {

	private final Value.Mapping mapping;

	private final Problems problems;

	private final Set<String> known = new LinkedHashSet<>();

	private final Set<String> missing = new LinkedHashSet<>();

	Keys(Value.Mapping mapping, Problems problems) {
		this.mapping = mapping;
		this.problems = problems;
	}

	/** The value of a key that may be absent. */
	Optional<Value> take(String key) {
		known.add(key);
		var value = mapping.get(key);
		if (value.orElse(null) instanceof Value.Nothing nothing) {
			problems.add(nothing.place(), "\"%s\" has no value; give it one or remove the key".formatted(key));
			return Optional.empty();
		}
		return value;
	}

	/** The value of a key that must be there. */
	Optional<Value> require(String key) {
		if (mapping.get(key).isEmpty()) {
			missing.add(key);
		}
		return take(key);
	}

	/** The place of a key's value, or of the whole mapping where the key is absent. */
	Place place(String key) {
		return mapping.get(key).map(Value::place).orElse(mapping.place());
	}

	String version() {
		return mapping.version();
	}

	/** To be called when all keys have been asked for. */
	void report() {
		for (var member : mapping.members()) {
			if (!known.contains(member.key().value())) {
				reportUnknown(member.key());
			}
		}
		missing.forEach(key -> problems.add(mapping.place(), "missing key \"%s\"".formatted(key)));
	}

	private void reportUnknown(Text key) {
		var absent = known.stream().filter(name -> mapping.get(name).isEmpty()).toList();
		var meant = Spelling.closest(key.value(), absent);
		// one mistake, one message
		meant.ifPresent(missing::remove);
		problems.add(key.place(), "unknown key \"%s\"; %s".formatted(key,
				meant.map("did you mean \"%s\"?"::formatted).orElse("the keys here are " + String.join(", ", known))));
	}

}
