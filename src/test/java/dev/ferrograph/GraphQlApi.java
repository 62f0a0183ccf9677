package dev.ferrograph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the service as a front end does: over HTTP. */
public class GraphQlApi {

	private static final JsonMapper json = JsonMapper.builder().build();

	private final HttpClient http = HttpClient.newHttpClient();

	private final CountingReader reader;

	private final URI endpoint;

	GraphQlApi(CountingReader reader, URI endpoint) {
		this.reader = reader;
		this.endpoint = endpoint;
	}

	/** What came back: the HTTP status, the body, and how many statements it took. */
	public record Answer(int status, JsonNode body, int statements) {

		/** The data at a JSON pointer such as {@code /people/nodes/0/name}. */
		public JsonNode data(String pointer) {
			if (body.has("errors")) {
				throw new AssertionError("the answer has errors: " + body.get("errors"));
			}
			return body.get("data").at(pointer);
		}

		/** The code of the only error. */
		public String code() {
			return body.at("/errors/0/extensions/code").asString();
		}

		/** The message of the first error. */
		public String message() {
			return body.at("/errors/0/message").asString();
		}

	}

	public Answer ask(String query) {
		return ask(query, Map.of());
	}

	public Answer ask(String query, Map<String, ?> variables) {
		return post(json.writeValueAsString(Map.of("query", query, "variables", variables)));
	}

	/** Sends a body as it is. */
	public Answer post(String body) {
		reader.statements();
		var request = HttpRequest.newBuilder(endpoint)
			.header("Content-Type", "application/json")
			.header("Accept", "application/graphql-response+json")
			.POST(BodyPublishers.ofString(body))
			.build();
		try {
			var response = http.send(request, BodyHandlers.ofString());
			return new Answer(response.statusCode(), json.readTree(response.body()), reader.statements());
		}
		catch (IOException e) {
			throw new AssertionError(e);
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}

	/** The endpoint's address. */
	public URI endpoint() {
		return endpoint;
	}

}
