package dev.ferrograph.ingest.programme;

import org.jspecify.annotations.Nullable;

/** An absolute http or https URL and what the programme calls it. */
public record Link(String url, @Nullable String title) {
}
