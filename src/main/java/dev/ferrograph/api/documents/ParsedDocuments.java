package dev.ferrograph.api.documents;

import dev.ferrograph.text.Sha256;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ferrograph.api.Nodes;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * Keeps parsed and validated queries by the hash of their text, so that a query that is
 * sent again is not read again, and can be named by its hash.
 */
class ParsedDocuments implements PreparsedDocumentProvider, MeterBinder {

	/** What a node of a parsed document takes, as measured. */
	private static final int BYTES_PER_NODE = 100;

	/** What an error takes, with its message. */
	private static final int BYTES_PER_ERROR = 1000;

	private final Cache<String, Parsed> documents;

	ParsedDocuments(DataSize size) {
		this.documents = Caffeine.newBuilder()
			.recordStats()
			.maximumWeight(size.toBytes())
			.weigher((String hash, Parsed document) -> document.bytes())
			.build();
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		CaffeineCacheMetrics.monitor(registry, documents, "documents");
	}

	private record Parsed(String text, PreparsedDocumentEntry entry) {

		private int bytes() {
			long errors = entry.hasErrors() ? entry.getErrors().size() : 0;
			long nodes = entry.getDocument() == null ? 0 : Nodes.of(entry.getDocument()).count();
			return (int) Math.min(Integer.MAX_VALUE,
					2L * text.length() + BYTES_PER_NODE * (1 + nodes) + BYTES_PER_ERROR * errors);
		}

	}

	/** Drops what is too much now; otherwise it is dropped soon. */
	void settle() {
		documents.cleanUp();
	}

	/** The text with this SHA-256 hash, if it has been sent lately. */
	@Nullable String text(String hash) {
		var known = documents.getIfPresent(hash);
		return known == null ? null : known.text();
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		var text = input.getQuery();
		var entry = Objects.requireNonNull(documents.get(Sha256.of(text), hash -> new Parsed(text, parse.apply(input))))
			.entry();
		if (entry.getDocument() != null) {
			QueriesOnly.check(input.getGraphQLContext(), entry.getDocument(), input.getOperationName());
		}
		return CompletableFuture.completedFuture(entry);
	}

}
