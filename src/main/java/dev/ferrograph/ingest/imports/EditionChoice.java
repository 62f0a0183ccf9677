package dev.ferrograph.ingest.imports;

/** Which edition a programme is of. */
record EditionChoice(String id, String series, String seriesName, int year, String name) {
}
