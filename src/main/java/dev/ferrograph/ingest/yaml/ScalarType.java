package dev.ferrograph.ingest.yaml;

import dev.ferrograph.text.Excerpt;
import dev.ferrograph.text.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a text is understood as a value of a type.
 *
 * @param name what the text must be, for the message where it is not
 * @param words all allowed texts, where they can be counted
 * @param parser throws a {@link RuntimeException} for a text that is not of this type
 */
record ScalarType<T>(String name, List<String> words, Function<String, T> parser) {

	/** The value as this type; empty, with a problem, where it is of another. */
	Optional<T> read(Value value, Problems problems) {
		if (!(value instanceof Value.Scalar scalar)) {
			problems.add(value.place(), "%s belongs here, not %s".formatted(name, value.kind()));
			return Optional.empty();
		}
		try {
			return Optional.of(parser.apply(scalar.text().value()));
		}
		catch (RuntimeException e) {
			problems.add(scalar.place(), "\"%s\" is not %s%s".formatted(Excerpt.of(scalar.text().value()), name,
					Spelling.didYouMean(scalar.text().value(), words)));
			return Optional.empty();
		}
	}
}
