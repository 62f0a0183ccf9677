/**
 * What the schema says each type and field is in the graph, and the check that it can be
 * answered.
 */
@NullMarked
package dev.ferrograph.query.schema;

import org.jspecify.annotations.NullMarked;
