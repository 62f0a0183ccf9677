/**
 * The connection to Neo4j: the engine inside this process or a server elsewhere, the
 * constraints and indexes it must have, and how statements are planned and read, by way
 * of {@link dev.ferrograph.neo4j.GraphReader}. A server is asked with the driver over
 * Bolt. The engine inside this process runs queries itself; it is a server to what
 * writes, to checks of its health and to the Neo4j Browser.
 */
@NullMarked
package dev.ferrograph.neo4j;

import org.jspecify.annotations.NullMarked;
