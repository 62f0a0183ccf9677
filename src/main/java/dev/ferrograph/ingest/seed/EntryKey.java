package dev.ferrograph.ingest.seed;

/**
 * Which entry is meant, whatever file states it.
 *
 * @param ids the section whose ids it has
 * @param id that it has now
 */
record EntryKey(Section ids, String id) {
}
