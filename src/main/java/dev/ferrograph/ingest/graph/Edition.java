package dev.ferrograph.ingest.graph;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * One edition of a conference.
 *
 * @param seriesName what its series is called, for search
 * @param notBefore the earliest day on which it may have begun
 * @param startedBy the day by which it had begun, the first one where that is known
 * @param datePrecision how exactly its beginning is known
 * @param timeZone its name in the IANA database
 * @param identifiers its ids in other systems, each after the system's name and a slash
 * @param programmeComplete whether all its talks are known
 * @param speakersComplete whether that is so, and each of them has all its speakers
 * @param version another one whenever what the files say of it is another
 */
@Node
public record Edition(@Id String id, String name, List<String> aliases, @Nullable String seriesName, int year,
		@Nullable LocalDate startDate, @Nullable LocalDate endDate, LocalDate notBefore, LocalDate startedBy,
		DatePrecision datePrecision, @Nullable String timeZone, @Nullable String city, @Nullable String country,
		boolean online, @Nullable String url, @Nullable String video, @Nullable Integer attendeeCount,
		List<String> identifiers, boolean programmeComplete, boolean speakersComplete, String version,
		String loadedFrom) implements GraphNode {
}
