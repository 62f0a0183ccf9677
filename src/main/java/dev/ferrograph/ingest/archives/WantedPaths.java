package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.seed.PathPattern;
import dev.ferrograph.ingest.yaml.Place;
import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Text;
import java.util.Collection;
import java.util.List;

/** Which changes are wanted, by the files that they touch. */
final class WantedPaths {

	private final boolean all;

	private final List<PathPattern> patterns;

	private final KnownTopics topics;

	/**
	 * Wants all changes, or those that touch files of the patterns, or else those of the
	 * topics of the seed.
	 * @throws UnreadableArchiveException if a pattern is none
	 */
	WantedPaths(boolean all, List<String> patterns, KnownTopics topics) {
		this.all = all;
		this.topics = topics;
		var problems = new Problems();
		var place = Place.startOf("--paths");
		this.patterns = patterns.stream()
			.flatMap(pattern -> PathPattern.of(new Text(pattern, place), problems).stream())
			.toList();
		problems.sorted().stream().findFirst().ifPresent(problem -> {
			throw new UnreadableArchiveException(place, problem.message());
		});
	}

	boolean matches(Collection<String> files) {
		return all || files.stream().anyMatch(this::matches);
	}

	private boolean matches(String file) {
		return patterns.isEmpty() ? !topics.touchedBy(file).isEmpty()
				: patterns.stream().anyMatch(pattern -> pattern.matches(file));
	}

}
