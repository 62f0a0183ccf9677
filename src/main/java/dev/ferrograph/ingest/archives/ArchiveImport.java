package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.imports.Bundle;
import dev.ferrograph.ingest.yaml.Problem;
import java.util.List;
import java.util.Map;

/**
 * What was read of an archive.
 *
 * @param bundle what it states
 * @param notes what was left out or read otherwise than it is written
 * @param counts how much was read, and of what kinds, in the order in which to show them
 */
public record ArchiveImport(Bundle bundle, List<Problem> notes, Map<String, Integer> counts) {
}
