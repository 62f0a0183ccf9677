/** The Cypher files of the service, as both the service and people read them. */
@NullMarked
package dev.ferrograph.cypher;

import org.jspecify.annotations.NullMarked;
