/**
 * Corrections by editors: each becomes a file of the seed, which is checked and loaded as
 * any other, so that no later import undoes it.
 */
@NullMarked
package dev.ferrograph.curation;

import org.jspecify.annotations.NullMarked;
