package dev.ferrograph.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ferrograph.neo4j.GraphState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class KeptAnswersTests {

	private static final String DOCUMENT = "{statistics{people}}";

	private final AtomicReference<@Nullable Object> graph = new AtomicReference<>(1);

	private Instant time = Instant.parse("2026-06-30T23:59:00Z");

	private final KeptAnswers answers = answers(DataSize.ofKilobytes(100));

	private KeptAnswers answers(DataSize memory) {
		GraphState state = () -> Optional.ofNullable(graph.get());
		var clock = new Clock() {
			@Override
			public ZoneOffset getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

			@Override
			public Instant instant() {
				return time;
			}
		};
		return new KeptAnswers(state, clock, new AnswerProperties(memory));
	}

	private static KeptAnswer answer(int size) {
		return new KeptAnswer(Body.of(Map.of("data", "x".repeat(size))), "query", null, 1);
	}

	private KeptAnswers.Place place(Object value) {
		return answers.place(DOCUMENT, null, Map.of("value", value));
	}

	private Optional<KeptAnswer> found(Object value) {
		return place(value).find();
	}

	@Test
	void anAnswerIsGivenAgain() {
		var answer = answer(10);
		var place = place(1);
		assertThat(place.find()).isEmpty();
		place.keep(answer);
		assertThat(found(1)).contains(answer);
	}

	@Test
	void anotherQuestionHasAnother() {
		place(1).keep(answer(10));
		assertThat(found(2)).isEmpty();
		assertThat(found("1")).isEmpty();
		assertThat(found(1.5)).isEmpty();
		assertThat(answers.place(DOCUMENT, "Name", Map.of("value", 1)).find()).isEmpty();
		assertThat(answers.place(DOCUMENT + " ", null, Map.of("value", 1)).find()).isEmpty();
		assertThat(answers.place(DOCUMENT, null, Map.of()).find()).isEmpty();
	}

	@Test
	void aWriteEndsAllAnswers() {
		place(1).keep(answer(10));
		graph.set(2);
		assertThat(found(1)).isEmpty();
	}

	@Test
	void whatWasComputedWhileTheGraphChangedIsNotKept() {
		var place = place(1);
		graph.set(2);
		place.keep(answer(10));
		assertThat(found(1)).isEmpty();
		graph.set(1);
		assertThat(found(1)).isEmpty();
	}

	@Test
	void nothingIsKeptOrGivenWhereTheStateCannotBeTold() {
		place(1).keep(answer(10));
		graph.set(null);
		assertThat(found(1)).isEmpty();
		place(2).keep(answer(10));
		graph.set(1);
		assertThat(found(1)).isPresent();
		assertThat(found(2)).isEmpty();
	}

	@Test
	void anAnswerIsOfItsDay() {
		var place = place(1);
		place.keep(answer(10));
		time = time.plus(Duration.ofMinutes(2));
		assertThat(found(1)).isEmpty();
		place.keep(answer(10));
		assertThat(found(1)).isEmpty();
	}

	@Test
	void theyTakeNoMoreMemoryThanTheyMay() {
		for (var i = 0; i < 100; i++) {
			place(i).keep(answer(10_000));
		}
		place("larger than all").keep(answer(200_000));
		// Caffeine evicts in the background
		await().untilAsserted(() -> {
			assertThat(IntStream.range(0, 100).filter(i -> found(i).isPresent())).hasSizeBetween(1, 10);
			assertThat(found("larger than all")).isEmpty();
		});
	}

	@Test
	void noneIsKeptWithoutMemory() {
		var none = answers(DataSize.ofBytes(0));
		none.place(DOCUMENT, null, Map.of()).keep(answer(10));
		assertThat(none.place(DOCUMENT, null, Map.of()).find()).isEmpty();
	}

}
