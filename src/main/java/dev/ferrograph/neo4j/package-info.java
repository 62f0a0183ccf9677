/**
 * The way to Neo4j: the engine inside this process or a server elsewhere, and the
 * constraints and indexes it must have.
 */
@NullMarked
package dev.ferrograph.neo4j;

import org.jspecify.annotations.NullMarked;
