package dev.ferrograph.ingest.imports;

import java.util.List;

/**
 * What an import states, and what someone should know of it.
 *
 * @param questions about people who may be others
 * @param counts what was done otherwise than the files say
 */
record Stated(Bundle bundle, List<Question> questions, Counts counts) {
}
