package dev.ferrograph.api.documents;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Which documents requests may name instead of sending a query.
 *
 * @param location directories or files, in the class path or, as in
 * {@code file:./documents/}, in the file system, with the trusted documents:
 * {@code .graphql} files, and {@code .json} files as relay-compiler or Apollo's manifest
 * generator write them
 * @param only whether none but trusted documents are executed
 * @param automatic whether a request may name a query that was sent before by its hash,
 * as Apollo's automatic persisted queries do
 * @param cache how much memory parsed documents may take, by estimate
 */
@ConfigurationProperties("ferrograph.documents")
record DocumentProperties(@DefaultValue List<String> location, @DefaultValue("false") boolean only,
		@DefaultValue("true") boolean automatic, @DefaultValue("20MB") DataSize cache) {
}
