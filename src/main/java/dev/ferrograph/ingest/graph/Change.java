package dev.ferrograph.ingest.graph;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A patch or a series of patches, as it was posted.
 *
 * @param date the day on which it was first seen
 * @param lastDate the day of the last contribution to it that is known
 * @param list the mailing list it was posted to
 * @param answerCount how many messages answered it on the list; null where no archive of
 * the list was read
 * @param paths the files that it changes, as far as they are known
 */
@Node
public record Change(@Id String id, String title, LocalDate date, LocalDate lastDate, @Nullable String list,
		@Nullable String url, @Nullable Integer answerCount, List<String> paths,
		String loadedFrom) implements GraphNode {
}
