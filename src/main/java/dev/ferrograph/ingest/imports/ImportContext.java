package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.identity.KnownPeople;

/**
 * What an import goes by.
 *
 * @param content the seed as it is, with what the last import of this name states
 * @param people the people of the seed, and those whom this import adds
 * @param name the name of the import
 * @param file the file of the seed that the import writes, such as
 * {@code imports/maintainers.yaml}
 * @param elsewhere what other files say of editions
 * @param progress is told how far it has come
 */
public record ImportContext(GraphContent content, KnownPeople people, String name, String file, Elsewhere elsewhere,
		Progress progress) {
}
