/**
 * Brings what other programs export into a seed: what each import states becomes one file
 * in {@code imports/}, which the next import of that name writes anew.
 */
@NullMarked
package dev.ferrograph.ingest.imports;

import org.jspecify.annotations.NullMarked;
