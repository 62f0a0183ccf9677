/**
 * The connection to Neo4j: the engine inside this process or a server elsewhere, the
 * constraints and indexes it must have, and how statements are planned and read, by way
 * of {@link dev.ferrograph.neo4j.GraphReader}. A server is asked with the driver over
 * Bolt; the engine inside this process runs the statements that read itself, and is a
 * server only to what writes and to the Neo4j Browser.
 */
@NullMarked
package dev.ferrograph.neo4j;

import org.jspecify.annotations.NullMarked;
