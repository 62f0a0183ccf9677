package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import reactor.core.publisher.Mono;

@FerrographTest
class SuggestionFileTests {

	@Autowired
	GraphQlApi api;

	@Autowired
	EndpointClient client;

	@Autowired
	List<WebGraphQlInterceptor> interceptors;

	@Test
	void isTheListWithTheReasons() {
		var response = get("topics=topic:klint,topic:rcu&first=3&asOf=2025-06-30");
		var strongest = api.ask("""
				{suggestAttendees(for:{topics:["topic:klint" "topic:rcu"] asOf:"2025-06-30"} first:1){
				  edges{score node{id name} reasons{text}}}}""").data("/suggestAttendees/edges/0");
		assertThat(response.status()).isEqualTo(200);
		assertThat(response.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
		assertThat(response.header("Content-Disposition")).isEqualTo("attachment; filename=\"suggestions.csv\"");
		var lines = response.body().split("\r\n");
		assertThat(lines).hasSize(4);
		assertThat(lines[0]).isEqualTo("\uFEFF\"rank\",\"name\",\"id\",\"score\",\"reasons\",\"evidence\"");
		assertThat(lines[1]).startsWith("1,\"%s\",\"%s\",%s,".formatted(strongest.at("/node/name").asString(),
				strongest.at("/node/id").asString(), strongest.get("score").asString()));
		assertThat(lines[1]).contains(strongest.at("/reasons/0/text").asString().replace("\"", "\"\""));
	}

	@Test
	void mayIncludeWhoIsThere() {
		assertThat(get("edition=edition:lpc-2025-rust-mc").body()).doesNotContain("Miguel Ojeda");
		assertThat(get("edition=edition:lpc-2025-rust-mc&includePresent=true").body()).contains("Miguel Ojeda");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "''|give topics, paths, a text or an edition",
			"topics=topic:klimt|did you mean \"topic:klint\"?", "topics=topic:rcu&first=0|first must be from 1 to 100",
			"topics=topic:rcu&first=many|first must be a number, not \"many\".",
			"topics=topic:rcu&asOf=yesterday|asOf must be a day such as 2025-06-30, not \"yesterday\".",
			"topics=topic:rcu&includePresent=perhaps|includePresent must be true or false, not \"perhaps\".",
			"topic=topic:rcu|There is no parameter \"topic\"; did you mean \"topics\"? The parameters are topics, paths, text, edition, includePresent, excludeTopics, exclude, asOf, first.",
			"topics=topic:rcu&includepresent=true|did you mean \"includePresent\"?",
			"topics=topic:rcu&after=x|There is no parameter \"after\". The parameters are topics,",
			"topics=topic:rcu&first=3&first=4|The parameter first is given twice; give it once.",
			"edition=edition:a&edition=edition:b|The parameter edition is given twice; give it once.",
			"paths=a,b|paths names \"a,b\", which belongs to no topic; if these are several paths, give each by itself." })
	void saysInPlainTextWhatIsWrong(String query, String message) {
		var response = get(query);
		assertThat(response.status()).isEqualTo(400);
		assertThat(response.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
		assertThat(response.body()).contains(message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "paths=%ff", "paths=%", "paths=%zz", "text=a%C3", "first=%ff", "%ff=1" })
	@ExtendWith(OutputCaptureExtension.class)
	void saysInPlainTextWhereAnEscapeIsBroken(String query, CapturedOutput log) {
		var response = sentAsItIs(query);
		assertThat(response).startsWith("HTTP/1.1 400")
			.contains("Content-Type: text/plain;charset=UTF-8")
			.contains("a percent sign itself is %25.");
		assertThat(log.getAll()).doesNotContain("ERROR");
	}

	@ParameterizedTest
	@ValueSource(strings = { "first=LONG", "asOf=LONG", "includePresent=LONG", "LONG=1", "%ffLONG=1", "topics=LONG",
			"paths=LONG", "edition=LONG", "text=LONG", "topics=topic:rcu&exclude=LONG" })
	void doesNotRepeatWhatIsLong(String query) {
		var response = sentAsItIs(query.replace("LONG", "x".repeat(50_000)));
		assertThat(response).startsWith("HTTP/1.1 400").hasSizeLessThan(1500);
	}

	@Test
	void takesListsAsRepeatedParametersAndIdsAlsoWithCommas() {
		var list = get("topics=topic:klint&topics=topic:rcu&exclude=person:gary-guo&first=5").body();
		assertThat(get("topics=topic:klint,topic:rcu&exclude=person:gary-guo&first=5").body()).isEqualTo(list);
		assertThat(get("topics=topic:klint%2Ctopic:rcu&exclude=person:gary-guo,&text=&first=5").body()).isEqualTo(list);
	}

	@ParameterizedTest
	@ValueSource(strings = { "drivers/firmware/thead,th1520-aon.c", "drivers/firmware/thead%2Cth1520-aon.c" })
	void takesAPathWithACommaForOneFile(String path) {
		var response = get("paths=rust/kernel/dma.rs&first=50&paths=" + path);
		assertThat(response.status()).isEqualTo(200);
		assertThat(response.body()).isEqualTo(get("first=50&paths=%s&paths=rust/kernel/dma.rs".formatted(path)).body())
			.isNotEqualTo(get("paths=rust/kernel/dma.rs&first=50").body());
	}

	@Test
	void namesTheEvidenceAndItsAddress() {
		var reason = api.ask("""
				{suggestAttendees(for:{paths:"rust/kernel/dma.rs"} first:1){edges{reasons{
				  kind evidence{...on Change{title url}}}}}}""").data("/suggestAttendees/edges/0/reasons/0");
		assertThat(reason.get("kind").asString()).isEqualTo("CONTRIBUTED");
		assertThat(get("paths=rust/kernel/dma.rs&first=1").body()).contains(
				"%s (%s)".formatted(reason.at("/evidence/title").asString(), reason.at("/evidence/url").asString()));
		assertThat(get("topics=topic:rcu&first=1").body()).contains("RCU (topic:rcu)");
	}

	@Test
	void doesNotSayOfAReasonThatItCountsForNothing() {
		assertThat(get("topics=topic:rcu&asOf=2040-01-01").body()).contains("(0.00").doesNotContain("(0.0)");
	}

	/** What is over a limit of the API, in the form of its input. */
	static Stream<Map<String, Object>> tooMuch() {
		return Stream.of(Map.of("topics", numbered("topic:x", 101)), Map.of("paths", numbered("rust/x", 101)),
				Map.of("topics", List.of("topic:rcu"), "exclude", numbered("person:x", 1001)),
				Map.of("topics", List.of("topic:" + "x".repeat(200))), Map.of("paths", List.of("x".repeat(501))),
				Map.of("topics", List.of("topic:rcu"), "exclude", List.of("person:" + "x".repeat(200))),
				Map.of("edition", "edition:" + "x".repeat(200)), Map.of("text", "sleeping ".repeat(1200)),
				Map.of("text", "?!"), Map.of("text", "x".repeat(110_000)));
	}

	@ParameterizedTest
	@MethodSource("tooMuch")
	void hasTheLimitsOfTheApi(Map<String, Object> input) {
		var answer = api.ask("query($for: SuggestionInput!) { suggestAttendees(for: $for) { totalCount } }",
				Map.of("for", input));
		var response = get(address(input));
		assertThat(response.status()).isBetween(400, 499);
		assertThat(response.body()).contains(answer.message().replace("A request ", ""));
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 101, Integer.MAX_VALUE })
	void givesNoMorePeopleThanTheApi(int first) {
		var answer = api.ask("{ suggestAttendees(for: {topics: \"topic:rcu\"}, first: " + first + ") { totalCount } }");
		var response = get("topics=topic:rcu&first=" + first);
		assertThat(response.status()).isEqualTo(400);
		assertThat(response.body()).isEqualTo(answer.message());
	}

	private static List<String> numbered(String prefix, int count) {
		return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
	}

	private static String address(Map<String, Object> input) {
		return input.entrySet()
			.stream()
			.flatMap(entry -> (entry.getValue() instanceof List<?> list ? list.stream() : Stream.of(entry.getValue()))
				.map(value -> entry.getKey() + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)))
			.collect(Collectors.joining("&"));
	}

	@Test
	void keepsToItselfWhatWentWrongOnOurSide() {
		var fault = GraphQLError.newError()
			.errorType(ErrorType.DataFetchingException)
			.message("at Secret.java:7")
			.build();
		var broken = new DefaultExecutionGraphQlResponse(ExecutionInput.newExecutionInput("{x}").build(),
				ExecutionResult.newExecutionResult().addError(fault).build());
		var graphQl = WebGraphQlHandler.builder(request -> Mono.just(broken)).interceptors(interceptors).build();
		var request = new MockHttpServletRequest("GET", "/suggestions.csv");
		request.setQueryString("topics=topic:rcu");
		var response = new SuggestionFile(new PageQueries(graphQl)).suggestions(request);
		assertThat(response.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
		assertThat(response.getBody()).asString(StandardCharsets.UTF_8)
			.isEqualTo("Something went wrong on our side; the log says more.");
	}

	/** Clients' libraries refuse broken escapes. */
	private String sentAsItIs(String query) {
		var endpoint = client.endpoint();
		try (var socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
			var request = "GET /suggestions.csv?%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write(request.formatted(query).getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private EndpointClient.Answer get(String query) {
		return client.send("GET", "/suggestions.csv?" + query, "");
	}

}
