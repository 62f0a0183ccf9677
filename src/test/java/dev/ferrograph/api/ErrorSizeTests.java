package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Errors do not send back what a client has sent, however long it is. */
@FerrographTest
class ErrorSizeTests {

	private static final String LONG = "x".repeat(90_000);

	@Autowired
	GraphQlApi api;

	@Autowired
	EndpointClient client;

	@ParameterizedTest
	@ValueSource(strings = { "{talks(where:{kind:{eq:LONG}}){totalCount}}", "{talks(first:\"LONG\"){totalCount}}",
			"{talks(after:\"LONG\"){totalCount}}", "{LONG}", "{talks(LONG:1){totalCount}}",
			"{talks(first:$LONG){totalCount}}", "{node(id:\"x\"){...on LONG{id}}}", "query($a:LONG){__typename}",
			"query($LONG:Int){__typename}", "{__typename @LONG}", "{...LONG}", "fragment LONG on Query{__typename}",
			"{\"LONG\"}", "{a(b:\"LONG", "{suggestAttendees(for:{topics:[\"LONG\"]}){totalCount}}",
			"{suggestAttendees(for:{paths:[\"LONG\"]}){totalCount}}",
			"{suggestAttendees(for:{edition:\"LONG\"}){totalCount}}", "{search(text:\"LONG\"){totalCount}}" })
	void aLongTextInAQueryIsNotRepeated(String query) {
		var answer = api.ask(query.replace("LONG", LONG));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.body().toString()).hasSizeLessThan(1500);
	}

	@ParameterizedTest
	@ValueSource(strings = { "9", "1.9" })
	void aLongNumberIsNotRepeated(String number) {
		var answer = api.ask("{talks(first:%s){totalCount}}".formatted(number + "9".repeat(90_000)));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.body().toString()).hasSizeLessThan(1500);
	}

	@ParameterizedTest
	@ValueSource(strings = { "TalkKind", "Int", "Date", "TalkFilter" })
	void aLongVariableIsNotRepeated(String type) {
		var query = "query($a:%s){talks(where:{kind:{eq:$a}}){totalCount}}".formatted(type);
		var answer = api.ask(query, Map.of("a", LONG));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.body().toString()).hasSizeLessThan(1500);
	}

	@Test
	void aLongNameInARequestIsNotRepeated() {
		for (var parameters : List.of(Map.of("query", "query A{__typename}", "operationName", LONG),
				Map.of("query", "query A{__typename}", "operationName", "7" + LONG), Map.of("documentId", LONG))) {
			var answer = client.post(parameters);
			assertThat(answer.status()).isBetween(200, 400);
			assertThat(answer.body()).startsWith("{\"errors\"").hasSizeLessThan(1500);
		}
		var name = "x".repeat(3000);
		var twice = client.send("GET", "?query=%7B__typename%7D&" + name + "=1&" + name + "=2", "");
		assertThat(twice.status()).isEqualTo(400);
		assertThat(twice.body()).contains("The parameter x", "is given twice.").hasSizeLessThan(700);
	}

	@Test
	void ofUnknownDirectivesTheFirstOneIsNamed() {
		var answer = api.ask("{__typename @first @second @third nonsense @fourth}");
		assertThat(messages(answer)).hasSize(2)
			.anySatisfy(message -> assertThat(message).contains("Unknown directive 'first'"))
			.anySatisfy(message -> assertThat(message).contains("'nonsense'"));
		assertThat(messages(api.ask("{__typename " + "@a ".repeat(20) + "}"))).hasSize(1);
		assertThat(messages(api.ask("{__typename " + "@a ".repeat(900) + "}"))).hasSize(1);
	}

	@Test
	void ofManyMistakesTheFirstOnesAreNamed() {
		var fields = IntStream.range(0, 500).mapToObj("a%d"::formatted).collect(Collectors.joining(" "));
		assertThat(messages(api.ask("{" + fields + "}"))).hasSize(20).first().asString().contains("'a0'");
	}

	@Test
	void ofManyPlacesOfAMistakeTheFirstOnesAreNamed() {
		var answer = api.ask("{" + "a:__typename ".repeat(40) + "a:statistics{people}" + "}");
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.body().at("/errors/0/locations").size()).isBetween(1, 10);
		assertThat(answer.body().toString()).hasSizeLessThan(1500);
	}

	@Test
	void whatFailsInAnAnswerIsAllNamed() {
		var fields = IntStream.range(0, 30)
			.mapToObj("a%d:talks(first:101){totalCount}"::formatted)
			.collect(Collectors.joining(" "));
		assertThat(messages(api.ask("{" + fields + "}"))).hasSize(30);
	}

	private static List<String> messages(GraphQlApi.Answer answer) {
		return answer.body().at("/errors").valueStream().map(error -> error.at("/message").asString()).toList();
	}

}
