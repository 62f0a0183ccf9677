package dev.ferrograph.ingest.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads lists and mappings; an item that is not of the type asked for is a problem and
 * left out.
 */
public final class Lists {

	private Lists() {
	}

	/**
	 * Reads a mapping, through the keys that {@code type} asks for; empty where the value
	 * is none.
	 */
	public static <T> Optional<T> mapping(Value value, Problems problems, Function<Fields, T> type) {
		return value.mapping(problems).map(mapping -> {
			var keys = new Keys(mapping, problems);
			var result = type.apply(new Fields(keys, problems));
			keys.report();
			return result;
		});
	}

	/** Reads a list of mappings. */
	public static <T> List<T> mappings(Value value, Problems problems, Function<Fields, T> type) {
		return items(value, problems).stream().flatMap(item -> mapping(item, problems, type).stream()).toList();
	}

	/** Reads a list of texts, each of which may be there once. */
	static List<Text> texts(Value value, Problems problems) {
		var texts = new ArrayList<Text>();
		Map<String, Text> firsts = new HashMap<>();
		for (var item : items(value, problems)) {
			if (Scalars.LINE.read(item, problems).isEmpty() || !(item instanceof Value.Scalar scalar)) {
				continue;
			}
			var text = scalar.text();
			var first = firsts.putIfAbsent(text.value(), text);
			if (first == null) {
				texts.add(text);
			}
			else {
				problems.add(text.place(), "\"%s\" is listed twice; the first is at %s".formatted(text, first.place()));
			}
		}
		return texts;
	}

	static List<Value> items(Value value, Problems problems) {
		return switch (value) {
			case Value.Items list -> list.items();
			case Value.Scalar scalar -> {
				problems.add(scalar.place(), "a list belongs here, not a text; write [%s]".formatted(scalar.text()));
				yield List.of();
			}
			case Value.Mapping mapping -> {
				problems.add(mapping.place(), "a list belongs here; begin each item with a dash");
				yield List.of();
			}
			case Value.Nothing nothing -> {
				problems.add(nothing.place(), "a list belongs here, not nothing");
				yield List.of();
			}
		};
	}

}
