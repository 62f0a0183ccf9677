package dev.ferrograph.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ferrograph.neo4j.GraphState;
import dev.ferrograph.text.Sha256;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers that are given again as long as the graph is in the state, and the day is the
 * one, for which they were computed. Nothing else makes an answer but these two, the
 * document, the name of its operation and the variables.
 */
@Component
class KeptAnswers implements MeterBinder {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * For how long the cost of a query holds, which depends on the sizes of the graph.
	 */
	private static final Duration COST = Duration.ofMinutes(10);

	/** What an answer takes beside its body, by estimate. */
	private static final int OVERHEAD = 400;

	private final GraphState graph;

	private final Clock clock;

	private final boolean keeping;

	private final Cache<Question, Kept> answers;

	private record Kept(KeptAnswer answer, Moment moment) {
	}

	private record Moment(Object graph, LocalDate day) {
	}

	KeptAnswers(GraphState graph, Clock clock, AnswerProperties properties) {
		this.graph = graph;
		this.clock = clock;
		this.keeping = properties.memory().toBytes() > 0;
		this.answers = Caffeine.newBuilder()
			.maximumWeight(Math.max(0, properties.memory().toBytes()))
			.<Question, Kept>weigher((question, kept) -> OVERHEAD + kept.answer().body().bytes().length)
			.expireAfterWrite(COST)
			.recordStats()
			.build();
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		CaffeineCacheMetrics.monitor(registry, answers, "answers");
	}

	/** The place of the answer to a question that is asked now. */
	Place place(String document, @Nullable String operation, Map<String, @Nullable Object> variables) {
		return keeping ? new Place(Question.of(document, operation, variables), now()) : none();
	}

	/** A place where nothing is found or kept. */
	Place none() {
		return new Place(null, null);
	}

	private @Nullable Moment now() {
		return graph.current().map(state -> new Moment(state, LocalDate.now(clock))).orElse(null);
	}

	/** What is asked, by its digest: documents may be long. */
	private record Question(byte[] digest) {

		static Question of(String document, @Nullable String operation, Map<String, @Nullable Object> variables) {
			// texts of JSON, one after the other, can be told apart
			return new Question(
					Sha256.digest().digest(JSON.writeValueAsBytes(Arrays.asList(document, operation, variables))));
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Question question && Arrays.equals(digest, question.digest);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(digest);
		}

	}

	/** Where the answer to one request is found, or kept once it is computed. */
	final class Place {

		private final @Nullable Question question;

		/** When it was asked, before anything was read; null where that can't be told. */
		private final @Nullable Moment asked;

		private Place(@Nullable Question question, @Nullable Moment asked) {
			this.question = question;
			this.asked = asked;
		}

		/** The answer, if it was computed before and would be the same now. */
		Optional<KeptAnswer> find() {
			if (question == null || asked == null) {
				return Optional.empty();
			}
			return Optional.ofNullable(answers.getIfPresent(question))
				.filter(kept -> kept.moment().equals(asked))
				.map(Kept::answer);
		}

		/**
		 * Keeps the answer, unless the graph or the day has changed while it was
		 * computed.
		 */
		void keep(KeptAnswer answer) {
			if (question != null && asked != null && asked.equals(now())) {
				answers.put(question, new Kept(answer, asked));
			}
		}

	}

}
