package dev.ferrograph.api;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Keeps parsed and validated queries, so that one that is asked again is not read again.
 */
class ParsedDocuments implements PreparsedDocumentProvider {

	private static final int MOST_KEPT = 1000;

	private final AsyncCache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
		.maximumSize(MOST_KEPT)
		.buildAsync();

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		return documents.get(input.getQuery(),
				(query, executor) -> CompletableFuture.completedFuture(parse.apply(input)));
	}

}
