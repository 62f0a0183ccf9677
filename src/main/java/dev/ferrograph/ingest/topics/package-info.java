/** Which topics titles and abstracts name, and which frequent terms have no topic. */
@NullMarked
package dev.ferrograph.ingest.topics;

import org.jspecify.annotations.NullMarked;
