package dev.ferrograph;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the service as a front end does: over HTTP. */
public class GraphQlApi {

	private static final JsonMapper json = JsonMapper.builder().build();

	private final CountingReader reader;

	private final EndpointClient client;

	GraphQlApi(CountingReader reader, EndpointClient client) {
		this.reader = reader;
		this.client = client;
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
		var answer = client.post(body, "Accept", "application/graphql-response+json");
		return new Answer(answer.status(), answer.json(), reader.statements());
	}

}
