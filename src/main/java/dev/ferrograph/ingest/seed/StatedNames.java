package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.seed.Layer.Rank;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What files call the entries of one kind, whether or not a correction gives another name
 * or takes the entry out: references by these names keep their meaning.
 */
final class StatedNames {

	/** The ids of entries, by what people call them. */
	private final Map<String, Set<String>> written = new HashMap<>();

	/** The same without corrections: whom files meant before there were any. */
	private final Map<String, Set<String>> uncorrected = new HashMap<>();

	/** The same of imports. */
	private final Map<String, Set<String>> imported = new HashMap<>();

	/** The ids of what was taken out; nothing is said of it any longer. */
	private final Set<String> leftOut = new HashSet<>();

	/** All names of the same, and its ids. */
	private final Set<String> namesLeftOut = new HashSet<>();

	/** Lets references by these names mean the entry with this id, too. */
	void callAlso(String id, Collection<String> names, Rank rank) {
		for (var name : names) {
			add(rank == Rank.IMPORTED ? imported : written, name, id);
			if (rank == Rank.WRITTEN || rank == Rank.GENERATED) {
				add(uncorrected, name, id);
			}
		}
	}

	private static void add(Map<String, Set<String>> names, String name, String id) {
		names.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(id);
	}

	/**
	 * Lets references to what is taken out mean nothing, which is no problem.
	 * @param ids that it has and had
	 * @param names that a correction gives it
	 */
	void leaveOut(Collection<String> ids, Collection<String> names) {
		leftOut.addAll(ids);
		namesLeftOut.addAll(ids);
		namesLeftOut.addAll(names);
	}

	/** The ids of the entries that people call so. */
	Set<String> written(String name) {
		return written.getOrDefault(name, Set.of());
	}

	/** The ids of the entries that imports call so. */
	Set<String> imported(String name) {
		return imported.getOrDefault(name, Set.of());
	}

	/** Whether something that was taken out is called so. */
	boolean isLeftOut(String name) {
		return namesLeftOut.contains(name)
				|| Stream.concat(written(name).stream(), imported(name).stream()).anyMatch(leftOut::contains);
	}

	/** Whether files meant nothing else by it than what was taken out. */
	boolean isOfWhatIsLeftOut(String name) {
		var meant = uncorrected.getOrDefault(name, Set.of());
		return !meant.isEmpty() && leftOut.containsAll(meant);
	}

}
