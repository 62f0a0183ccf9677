package dev.ferrograph.curation;

import dev.ferrograph.ingest.seed.StatedEntries;
import dev.ferrograph.ingest.seed.StatedEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants to be said of a node.
 *
 * @param section where a new entry goes; empty for one that is there
 * @param fields by the keys of the seed's format; null for what it is not to have
 */
record Edit(SeenNode seen, String section, Map<String, @Nullable Object> fields) {

	private static final String ID = "id";

	private static final String WITHOUT = "without";

	/**
	 * What the correction has to say besides what it says already, so that all files
	 * together say what the editor wants; nothing where they do without it.
	 */
	Map<String, Object> correction(Optional<StatedEntry> stated, StatedEntries entries) {
		var correction = new LinkedHashMap<String, Object>();
		stated.flatMap(StatedEntry::correction).ifPresent(before -> correction.putAll(before.written()));
		correction.remove(ID);
		var without = new LinkedHashMap<String, Object>();
		if (correction.remove(WITHOUT) instanceof Map<?, ?> before) {
			before.forEach((key, items) -> without.put(key.toString(), items));
		}
		var others = stated.flatMap(StatedEntry::uncorrected).map(it -> it.written()).orElse(Map.of());
		fields.forEach((key, value) -> {
			correction.remove(key);
			without.remove(key);
			var other = others.get(key);
			if (value == null) {
				if (other != null) {
					correction.put(key, Optional.empty());
				}
			}
			else if (value instanceof List<?> wanted) {
				correct(key, wanted, other instanceof List<?> list ? list : List.of(), entries, correction, without);
			}
			else if (!value.toString().equals(Objects.toString(other, null))) {
				correction.put(key, value);
			}
		});
		if (!without.isEmpty()) {
			correction.put(WITHOUT, without);
		}
		return correction;
	}

	private static void correct(String key, List<?> wanted, List<?> other, StatedEntries entries,
			Map<String, Object> correction, Map<String, Object> without) {
		var meant = meanings(key, wanted, entries);
		if (meant.equals(meanings(key, other, entries))) {
			return;
		}
		if (!wanted.isEmpty()) {
			correction.put(key, wanted);
		}
		var kept = Set.copyOf(meant);
		var unwanted = new ArrayList<>();
		other.stream().filter(item -> !kept.contains(entries.meaning(key, item))).forEach(unwanted::add);
		if (!unwanted.isEmpty()) {
			without.put(key, unwanted);
		}
	}

	private static List<Object> meanings(String key, List<?> items, StatedEntries entries) {
		return items.stream().map(item -> entries.meaning(key, item)).collect(Collectors.toList());
	}

}
