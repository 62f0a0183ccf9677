/**
 * From a GraphQL selection to one Cypher statement, and from its answer back to the tree
 * that was asked for.
 */
@NullMarked
package dev.ferrograph.query;

import org.jspecify.annotations.NullMarked;
