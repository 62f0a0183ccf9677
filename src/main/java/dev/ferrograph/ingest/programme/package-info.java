/**
 * Programmes of conference editions, as conference systems export them: one model and a
 * reader for each format. Readers tell what a file says and judge nothing beyond it; who
 * is the same person, and what becomes of a programme, is decided elsewhere.
 */
@NullMarked
package dev.ferrograph.ingest.programme;

import org.jspecify.annotations.NullMarked;
