package dev.ferrograph.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.api.Budgets;
import dev.ferrograph.api.EndpointProperties;
import dev.ferrograph.api.LimitProperties;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.api.DocumentRule;
import dev.ferrograph.api.ParseLimits;
import dev.ferrograph.api.documents.Documents;
import dev.ferrograph.api.documents.DocumentsTester;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Trusted documents, and a service that executes no others. */
@FerrographTest
class TrustedDocumentTests {

	private static final JsonMapper json = JsonMapper.builder().build();

	private static final List<HttpMessageConverter<?>> CONVERTERS = List.of(new ByteArrayHttpMessageConverter());

	private static final String PEOPLE = "query People($n: Int = 1) { people(first: $n) { nodes { id } } }";

	private static final String OTHER = "{ statistics { people } }";

	@TempDir
	Path directory;

	@Autowired
	WebGraphQlHandler graphQl;

	@Autowired
	LimitProperties limits;

	@Autowired
	KeptAnswers answers;

	@Autowired
	Budgets budgets;

	private final DocumentsTester tester;

	@Autowired
	TrustedDocumentTests(GraphQlSource source, ParseLimits limits, List<DocumentRule> rules) {
		this.tester = new DocumentsTester(source, limits, rules);
	}

	@BeforeEach
	void write() throws IOException {
		Files.writeString(directory.resolve("persisted.json"),
				json.writeValueAsString(Map.of("0808b88ccf00b06a470e7c7d9dca3cf4", PEOPLE)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"documentId\":\"0808b88ccf00b06a470e7c7d9dca3cf4\",\"variables\":{\"n\":1}}",
			"{\"doc_id\":\"0808b88ccf00b06a470e7c7d9dca3cf4\"}", "{\"id\":\"0808b88ccf00b06a470e7c7d9dca3cf4\"}",
			"{\"id\":\"0808b88ccf00b06a470e7c7d9dca3cf4\",\"operationName\":\"People\"}",
			"{\"documentId\":\"sha256:HASH\"}", "{\"documentId\":\"HASH\"}",
			"{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"HASH\"}}}",
			"{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"0808b88ccf00b06a470e7c7d9dca3cf4\"}}}" })
	void aTrustedDocumentIsFoundInEveryWayThatClientsNameIt(String body) {
		for (var only : new boolean[] { true, false }) {
			var answer = post(tester.documents(directory, only, false), body.replace("HASH", ClientHash.of(PEOPLE)));
			assertThat(answer.at("/data/people/nodes").size()).as(answer.toString()).isEqualTo(1);
		}
	}

	@Test
	void anIdOfAManifestMayHaveAPrefix() throws IOException {
		Files.writeString(directory.resolve("other.json"),
				json.writeValueAsString(Map.of("x-app:Home", OTHER, "sha256:ABC", PEOPLE)));
		var documents = tester.documents(directory, true, true);
		assertThat(post(documents, "{\"documentId\":\"x-app:Home\"}").at("/data/statistics/people").asInt())
			.isPositive();
		assertThat(post(documents, "{\"documentId\":\"sha256:ABC\"}").has("data")).isTrue();
		assertThat(post(documents, "{\"documentId\":\"SHA256:%s\"}".formatted(ClientHash.of(OTHER))).has("data"))
			.isTrue();
	}

	@Test
	void aTrustedTextIsExecutedWhereOthersAreNot() {
		var documents = tester.documents(directory, true, true);
		assertThat(post(documents, body(PEOPLE)).at("/data/people/nodes").size()).isEqualTo(1);
		assertThat(post(documents, body(" " + PEOPLE + "\n")).at("/data/people/nodes").size()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { OTHER, "{__schema{queryType{name}}}", PEOPLE + " fragment F on Person{id}", "nonsense {" })
	void noOtherTextIsExecutedWhereOnlyTrustedOnesAre(String query) {
		var answer = post(tester.documents(directory, true, true), body(query));
		assertThat(answer.has("data")).isFalse();
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/message").asString()).contains("only documents that it has been given");
	}

	@Test
	void othersAreExecutedBesideTrustedOnesOtherwise() {
		assertThat(post(tester.documents(directory, false, true), body(OTHER)).at("/data/statistics/people").asInt())
			.isPositive();
	}

	@Test
	void theServicesOwnPagesWorkWhereOnlyTrustedDocumentsAre() throws IOException {
		var home = Files.readString(Path.of("src/main/resources/static/explorer/queries/home.graphql"));
		assertThat(post(tester.documents(directory, true, true), body(home)).has("data")).isTrue();
	}

	@Test
	void whatEditorsSaveInTheServicesOwnFormsIsTrusted() throws IOException {
		var documents = tester.documents(directory, true, true);
		try (var files = Files.list(Path.of("src/main/resources/static/explorer/mutations"))) {
			for (var file : files.toList()) {
				var text = Files.readString(file);
				assertThat(documents.byText(text, null)).isEqualTo(text);
			}
		}
	}

	@Test
	void clientsLearnThatHashesOfOtherDocumentsAreNotAccepted() {
		var named = "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}}"
			.formatted(ClientHash.of(OTHER));
		for (var documents : new Documents[] { tester.documents(directory, true, true),
				tester.documents(directory, false, false) }) {
			var answer = post(documents, named);
			assertThat(answer.at("/errors/0/message").asString()).isEqualTo("PersistedQueryNotSupported");
			assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("PERSISTED_QUERY_NOT_SUPPORTED");
		}
		var fallback = "{\"query\":\"%s\",%s".formatted(OTHER, named.substring(1));
		assertThat(post(tester.documents(directory, false, false), fallback).at("/data/statistics/people").asInt())
			.isPositive();
	}

	private static String body(String query) {
		return json.writeValueAsString(Map.of("query", query));
	}

	private JsonNode post(Documents documents, String body) {
		var request = new MockHttpServletRequest("POST", "/graphql");
		request.setContentType("application/json");
		request.setContent(body.getBytes(StandardCharsets.UTF_8));
		var response = new MockHttpServletResponse();
		try {
			new Endpoint(documents, graphQl, new EndpointProperties(true, true), limits, answers, budgets)
				.handle(ServerRequest.create(request, CONVERTERS))
				.writeTo(request, response, new ServerResponse.Context() {
					@Override
					public List<HttpMessageConverter<?>> messageConverters() {
						return CONVERTERS;
					}
				});
			return json.readTree(response.getContentAsByteArray());
		}
		catch (Exception e) {
			throw new AssertionError(e);
		}
	}

}
