/**
 * The nodes and relationships that ingest knows, and the one way in which they come into
 * Neo4j.
 */
@NullMarked
package dev.ferrograph.ingest.graph;

import org.jspecify.annotations.NullMarked;
