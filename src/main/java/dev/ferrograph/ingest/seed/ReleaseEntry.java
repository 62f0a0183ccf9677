package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release of the software whose roles are on record; it dates them and is no node
 * itself.
 *
 * @param branched the day up to which it follows the main line, where that is earlier
 * than {@code date}: it shows what was on record by then, and may lack what came later
 */
record ReleaseEntry(Text id, @Nullable LocalDate date, @Nullable LocalDate branched,
		List<Text> sources) implements Entry {

	static ReleaseEntry read(Fields fields) {
		var release = new ReleaseEntry(fields.id("id"), fields.date("date"), fields.date("branched"),
				fields.someTexts("sources"));
		if (release.date != null && release.branched != null && release.branched.isAfter(release.date)) {
			fields.report("branched", "%s is after date, %s".formatted(release.branched, release.date));
		}
		return release;
	}

	/** Notes a problem for each release that its date puts before one above it. */
	static void checkOrder(List<ReleaseEntry> releases, Problems problems) {
		var latest = new HashMap<String, ReleaseEntry>();
		// what several files state of one stands where the first of them names it
		for (var release : releases.stream().sorted(Comparator.comparing(it -> it.id.place())).toList()) {
			var file = release.id.place().file();
			var before = latest.get(file);
			if (release.date != null && before != null && release.date.isBefore(before.date)) {
				problems.add(release.id.place(),
						"%s is older than %s above it; list the oldest first".formatted(release.id, before.id));
			}
			else if (release.date != null) {
				latest.put(file, release);
			}
		}
	}

	/** Whether this one came before the other; a file lists them oldest first. */
	boolean isBefore(ReleaseEntry other) {
		if (date != null && other.date != null && !id.place().file().equals(other.id.place().file())) {
			return date.isBefore(other.date);
		}
		return id.place().compareTo(other.id.place()) < 0;
	}

	/**
	 * The last day on which what it lacks was not on record; null where it has no date.
	 */
	@Nullable LocalDate completeOn() {
		return branched != null ? branched : date;
	}

	@Override
	public void register(Known known) {
		known.releases().add(id, List.of(), List.of(), this);
	}

	@Override
	public void addTo(GraphContent graph, Known known) {
		known.sources().findAll(sources);
	}
}
