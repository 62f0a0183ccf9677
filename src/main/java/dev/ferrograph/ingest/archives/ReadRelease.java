package dev.ferrograph.ingest.archives;

import java.time.LocalDate;

/**
 * The release whose MAINTAINERS is read, by which roles are dated.
 *
 * @param id such as {@code v6.12}
 * @param date the day on which it was published
 */
public record ReadRelease(String id, LocalDate date) {
}
