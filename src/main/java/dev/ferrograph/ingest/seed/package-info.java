/**
 * The seed's format: what its files may say, what makes it wrong, and which nodes and
 * relationships it becomes.
 */
@NullMarked
package dev.ferrograph.ingest.seed;

import org.jspecify.annotations.NullMarked;
