/** Brings the seed into the graph: all of it or, where anything is wrong, nothing. */
@NullMarked
package dev.ferrograph.ingest;

import org.jspecify.annotations.NullMarked;
