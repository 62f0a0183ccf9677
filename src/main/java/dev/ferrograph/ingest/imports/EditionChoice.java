package dev.ferrograph.ingest.imports;

import org.jspecify.annotations.Nullable;

/**
 * Which edition a programme is of.
 *
 * @param known what the seed knows of it
 */
record EditionChoice(String id, String series, String seriesName, int year, String name,
		dev.ferrograph.ingest.graph.@Nullable Edition known) {
}
