package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
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
		assertThat(lines[0]).isEqualTo("\uFEFF\"rank\",\"name\",\"id\",\"score\",\"reasons\"");
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
	@CsvSource(delimiter = '|',
			value = { "''|give topics, paths, a text or an edition", "topics=topic:klimt|did you mean \"topic:klint\"?",
					"topics=topic:rcu&first=0|first must be from 1 to 100",
					"topics=topic:rcu&first=many|first must be a number, not \"many\".",
					"topics=topic:rcu&asOf=yesterday|asOf must be a day such as 2025-06-30, not \"yesterday\".",
					"topics=topic:rcu&includePresent=perhaps|includePresent must be true or false, not \"perhaps\"." })
	void saysInPlainTextWhatIsWrong(String query, String message) {
		var response = get(query);
		assertThat(response.status()).isEqualTo(400);
		assertThat(response.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
		assertThat(response.body()).contains(message);
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
		var response = new SuggestionFile(graphQl).suggestions(List.of("topic:rcu"), null, null, null, false, null,
				null, 3, new MockHttpServletRequest("GET", "/suggestions.csv"));
		assertThat(response.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
		assertThat(response.getBody()).asString(StandardCharsets.UTF_8)
			.isEqualTo("Something went wrong on our side; the log says more.");
	}

	private EndpointClient.Answer get(String query) {
		return client.send("GET", "/suggestions.csv?" + query, "");
	}

}
