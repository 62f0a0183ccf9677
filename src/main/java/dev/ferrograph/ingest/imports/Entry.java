package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import states of something: keys and values as a file of the seed has them, in
 * the order in which they were put. What says nothing is left out: null, blank texts,
 * empty lists and mappings.
 */
public final class Entry {

	private final Map<String, Object> values = new LinkedHashMap<>();

	/** An entry with this id. */
	public static Entry of(String id) {
		return new Entry().put("id", id);
	}

	/**
	 * Puts a text, number, boolean, date, time, collection, mapping or entry, or leaves
	 * it out if it says nothing.
	 */
	public Entry put(String key, @Nullable Object value) {
		var plain = plain(value);
		if (plain != null) {
			values.put(key, plain);
		}
		return this;
	}

	private static @Nullable Object plain(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case Entry entry -> plain(entry.values);
			case CharSequence text -> text.toString().isBlank() ? null : YamlWriter.normalized(text.toString());
			case Map<?, ?> mapping -> mapping.isEmpty() ? null : value;
			case Collection<?> list -> {
				var items = new ArrayList<Object>();
				list.forEach(item -> {
					var plain = plain(item);
					if (plain != null) {
						items.add(plain);
					}
				});
				yield items.isEmpty() ? null : List.copyOf(items);
			}
			default -> value;
		};
	}

	/** What was put, in its order. */
	public Map<String, Object> values() {
		return new LinkedHashMap<>(values);
	}

}
