/**
 * Reads records of work on software: MAINTAINERS files, git histories and archives of
 * mailing lists. What they say becomes sections of a seed.
 */
@NullMarked
package dev.ferrograph.ingest.archives;

import org.jspecify.annotations.NullMarked;
