package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.identity.KnownPeople;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an import of an archive goes by.
 *
 * @param content the seed as it is, with what the last import of this name stated
 * @param people the people of the seed, who become more
 * @param addressKey makes keys of e-mail addresses, or null, so that they are not used
 * @param name the name of the import, an id
 * @param file the file of the seed that the import writes, such as
 * {@code imports/maintainers.yaml}
 * @param progress is told how far it has come
 */
public record ArchiveContext(GraphContent content, KnownPeople people, @Nullable Function<String, String> addressKey,
		String name, String file, Progress progress) {
}
