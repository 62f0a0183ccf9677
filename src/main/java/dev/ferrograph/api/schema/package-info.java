/** The schema: what is added to the file as it is read, and what clients see of it. */
@NullMarked
package dev.ferrograph.api.schema;

import org.jspecify.annotations.NullMarked;
