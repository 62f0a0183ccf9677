/**
 * YAML in which every value knows its place, so that whoever finds it wrong can say
 * where; it knows nothing of conferences.
 */
@NullMarked
package dev.ferrograph.ingest.yaml;

import org.jspecify.annotations.NullMarked;
