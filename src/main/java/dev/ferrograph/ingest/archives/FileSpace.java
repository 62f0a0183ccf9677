package dev.ferrograph.ingest.archives;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * What a file of a seed has room for. Changes that are more are refused before they fill
 * the memory, with advice on how to divide them.
 */
final class FileSpace {

	/** A little less than a file may have, since changes are measured roughly. */
	private static final long MOST_BYTES = 15L * 1024 * 1024;

	private final Path archive;

	private final boolean withAddresses;

	private long used;

	FileSpace(Path archive, ChangeOptions options) {
		this.archive = archive;
		this.withAddresses = options.commitUrl() != null;
	}

	/**
	 * Takes the space of all changes.
	 * @throws UnreadableArchiveException if there is not enough
	 */
	void takeAll(Collection<ChangeDraft> changes) {
		changes.stream()
			.filter(ChangeDraft::isWanted)
			.sorted(Comparator.comparingInt((ChangeDraft change) -> change.first().day()).reversed())
			.forEach(this::take);
	}

	/**
	 * Takes the space of a change; the newest are to come first.
	 * @throws UnreadableArchiveException if there is not enough
	 */
	void take(ChangeDraft change) {
		used += change.size(withAddresses);
		if (used > MOST_BYTES) {
			var day = change.first().date();
			throw GitDirectory.refusal(archive, message(day, day.plusDays(1)));
		}
	}

	private static String message(LocalDate last, LocalDate first) {
		return ("there are more changes than a file of a seed has room for, 16 MiB: import those since %s with --since %s, "
				+ "and older ones with --until %s and another --name; or fewer, with --paths")
			.formatted(first, first, last);
	}

}
