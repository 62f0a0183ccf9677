/** Finding things: full-text search, and how two nodes are connected. */
@NullMarked
package dev.ferrograph.search;

import org.jspecify.annotations.NullMarked;
