package dev.ferrograph.ingest.programme;

import java.io.InputStream;

/**
 * A file as a conference system exported it. Readers read it once, from its beginning to
 * its end, and leave the closing to whoever opened it.
 *
 * @param name what messages call it
 */
public record Export(String name, InputStream content) {
}
