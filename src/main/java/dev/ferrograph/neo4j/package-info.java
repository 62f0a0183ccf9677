/**
 * The connection to Neo4j: the engine inside this process or a server elsewhere, the
 * constraints and indexes it must have, and how statements are planned and read, by way
 * of {@link dev.ferrograph.neo4j.GraphReader}.
 */
@NullMarked
package dev.ferrograph.neo4j;

import org.jspecify.annotations.NullMarked;
