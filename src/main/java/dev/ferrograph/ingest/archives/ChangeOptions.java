package dev.ferrograph.ingest.archives;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which changes to take from a history or an archive.
 *
 * @param title of the source, such as {@code git history of U-Boot}
 * @param url where the archive can be seen, or null
 * @param commitUrl what stands before the hash of a commit in its address, such as
 * {@code https://github.com/u-boot/u-boot/commit/}, or null
 * @param since the first day, in UTC, or null
 * @param until the last day, in UTC, or null
 * @param paths files that a change must touch, written like the paths of topics; if
 * empty, it must touch files of a topic of the seed
 * @param all whether all changes are taken, whatever they touch
 * @param branch the branch or tag to read; null for the current branch
 * @param mailmap a file in the format of gitmailmap; null for the one that the history
 * has itself, if any
 */
public record ChangeOptions(String title, @Nullable String url, @Nullable String commitUrl, @Nullable LocalDate since,
		@Nullable LocalDate until, List<String> paths, boolean all, @Nullable String branch, @Nullable Path mailmap) {

	boolean hasIn(long day) {
		return (since == null || day >= since.toEpochDay()) && (until == null || day <= until.toEpochDay());
	}
}
