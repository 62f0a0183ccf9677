package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A root field that fails takes nothing but itself away. */
@FerrographTest
class PartialAnswerTests {

	@Autowired
	GraphQlApi api;

	@ParameterizedTest
	@ValueSource(strings = { "people(after: \"no cursor\") { nodes { id } }", "talks(first: 0) { nodes { id } }",
			"editions(first: 1, last: 1) { nodes { id } }", "topics(last: 101) { nodes { id } }",
			"search(text: \"\") { nodes { id } }", "suggestAttendees(for: {}) { nodes { id } }",
			"path(from: \"person:gary-guo\", to: \"topic:rcu\", maxLength: 0) { length }" })
	void theOthersAreAnswered(String failing) {
		var answer = api
			.ask("{ before: statistics { people } failing: %s after: allSeries { id } }".formatted(failing));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body().at("/data/failing").isNull()).isTrue();
		assertThat(answer.body().at("/data/before/people").asInt()).isPositive();
		assertThat(answer.body().at("/data/after").size()).isPositive();
		assertThat(answer.body().at("/errors").size()).isEqualTo(1);
		assertThat(answer.body().at("/errors/0/path/0").asString()).isEqualTo("failing");
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void eachThatFailsHasAnErrorOfItsOwn() {
		var answer = api.ask("{ a: people(first: 0) { nodes { id } } b: talks(first: 0) { nodes { id } } }");
		assertThat(answer.body().at("/data").properties()).hasSize(2)
			.allSatisfy(field -> assertThat(field.getValue().isNull()).isTrue());
		assertThat(answer.body().at("/errors").findValuesAsString("message")).hasSize(2);
	}

}
