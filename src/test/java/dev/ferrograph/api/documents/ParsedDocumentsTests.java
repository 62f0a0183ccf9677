package dev.ferrograph.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import dev.ferrograph.text.Sha256;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ParsedDocumentsTests {

	private final AtomicInteger parsed = new AtomicInteger();

	@Test
	void aTextIsParsedOnceAndFoundByItsHash() {
		var documents = new ParsedDocuments(DataSize.ofMegabytes(1));
		var first = ask(documents, "{a}");
		assertThat(ask(documents, "{a}")).isSameAs(first);
		assertThat(ask(documents, "{b}")).isNotSameAs(first);
		assertThat(parsed).hasValue(2);
		assertThat(documents.text(Sha256.of("{a}"))).isEqualTo("{a}");
		assertThat(documents.text(Sha256.of("{c}"))).isNull();
	}

	@Test
	void takesNoMoreMemoryThanItMay() {
		var documents = new ParsedDocuments(DataSize.ofKilobytes(100));
		for (int i = 0; i < 10_000; i++) {
			ask(documents, "{a%d b c d}".formatted(i));
		}
		documents.settle();
		var kept = IntStream.range(0, 10_000)
			.filter(i -> documents.text(Sha256.of("{a%d b c d}".formatted(i))) != null)
			.count();
		// a document of seven nodes takes some 800 bytes
		assertThat(kept).isBetween(50L, 150L);
	}

	@Test
	void aDocumentThatIsLargerThanAllMemoryIsAnsweredButNotKept() {
		var documents = new ParsedDocuments(DataSize.ofBytes(500));
		assertThat(ask(documents, "{a b c d e f}").getDocument()).isNotNull();
		documents.settle();
		assertThat(documents.text(Sha256.of("{a b c d e f}"))).isNull();
	}

	private PreparsedDocumentEntry ask(ParsedDocuments documents, String text) {
		return documents.getDocumentAsync(ExecutionInput.newExecutionInput(text).build(), input -> {
			parsed.incrementAndGet();
			return new PreparsedDocumentEntry(Parser.parse(text));
		}).join();
	}

}
