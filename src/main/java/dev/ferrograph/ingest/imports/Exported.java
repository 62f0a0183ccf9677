package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.programme.Programme;
import dev.ferrograph.ingest.programme.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The programme of one edition, and the file that it was read from.
 *
 * @param file its name without the directory
 */
record Exported(String file, Programme programme) {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

	/** The first day that is known: of the edition, or else of its sessions. */
	Optional<LocalDate> start() {
		return Optional.ofNullable(programme.start()).or(() -> days().min(Comparator.naturalOrder()));
	}

	private Stream<LocalDate> days() {
		return programme.sessions().stream().map(Session::slot).map(slot -> slot.day()).filter(Objects::nonNull);
	}

	/** The year, from the dates or else from a text that names it. */
	Optional<Integer> year(Optional<String> alsoNamedIn) {
		return start().map(LocalDate::getYear)
			.or(() -> Stream
				.of(alsoNamedIn, Optional.ofNullable(programme.title()), Optional.ofNullable(programme.acronym()),
						Optional.of(file))
				.flatMap(Optional::stream)
				.map(YEAR::matcher)
				.filter(Matcher::find)
				.map(year -> Integer.valueOf(year.group()))
				.findFirst());
	}

}
