/**
 * The compiler: from a selection to one Cypher statement, and to the shape of the answer.
 */
@NullMarked
package dev.ferrograph.query.statement;

import org.jspecify.annotations.NullMarked;
