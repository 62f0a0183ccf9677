package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.yaml.Problem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The programme of one edition, as a file states it.
 *
 * @param generator the program that wrote the file
 * @param problems what could not be taken over and should be put right in the source, by
 * place
 * @param notes what was read otherwise than it is written, or left out on purpose, by
 * place
 */
public record Programme(@Nullable ForeignKey key, @Nullable String title, @Nullable String acronym,
		@Nullable LocalDate start, @Nullable LocalDate end, @Nullable ZoneId zone, @Nullable String venue,
		@Nullable String address, @Nullable String city, @Nullable String country, @Nullable String url,
		@Nullable String language, @Nullable String generator, List<Session> sessions, List<Problem> problems,
		List<Problem> notes) {

	public Programme {
		sessions = List.copyOf(sessions);
		problems = List.copyOf(problems);
		notes = List.copyOf(notes);
	}

}
