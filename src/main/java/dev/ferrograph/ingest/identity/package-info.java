/**
 * Whether two names mean one person: by keys that systems give, by spellings, and by what
 * else is known of both.
 */
@NullMarked
package dev.ferrograph.ingest.identity;

import org.jspecify.annotations.NullMarked;
