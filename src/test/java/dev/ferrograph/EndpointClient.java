package dev.ferrograph;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests as they are, and shows the responses with their headers. */
public class EndpointClient {

	private static final JsonMapper json = JsonMapper.builder().build();

	private final HttpClient http = HttpClient.newHttpClient();

	private final URI endpoint;

	public EndpointClient(URI endpoint) {
		this.endpoint = endpoint;
	}

	/** The endpoint's address. */
	public URI endpoint() {
		return endpoint;
	}

	/** A response. */
	public record Answer(HttpResponse<String> response) {

		public int status() {
			return response.statusCode();
		}

		public String body() {
			return response.body();
		}

		public JsonNode json() {
			return json.readTree(body());
		}

		/** The first value of a header; empty where it is not there. */
		public String header(String name) {
			return response.headers().firstValue(name).orElse("");
		}

		/** The code of the first error. */
		public String code() {
			return json().at("/errors/0/extensions/code").asString();
		}

		/** The message of the first error. */
		public String message() {
			return json().at("/errors/0/message").asString();
		}

	}

	/** Sends parameters with GET; headers are given as names and values in turn. */
	public Answer get(Map<String, String> parameters, String... headers) {
		return send("GET", "?" + query(parameters), "", headers);
	}

	/** The parameters as they stand in an address. */
	public static String query(Map<String, String> parameters) {
		return parameters.entrySet()
			.stream()
			.map(parameter -> parameter.getKey() + "="
					+ URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	/** Sends what is to be JSON with POST. */
	public Answer post(Object body, String... headers) {
		return send("POST", "", body instanceof String text ? text : json.writeValueAsString(body), headers);
	}

	/** Sends a request to an address that is relative to the endpoint's. */
	public Answer send(String method, String address, String body, String... headers) {
		var request = HttpRequest.newBuilder(
				URI.create(address.startsWith("/") ? endpoint.resolve(address).toString() : endpoint + address));
		if (method.equals("POST")) {
			request.header("Content-Type", "application/json");
		}
		// errors name it, and two answers are compared as a whole
		request.setHeader("X-Request-Id", "test");
		for (int i = 0; i < headers.length; i += 2) {
			request.setHeader(headers[i], headers[i + 1]);
		}
		request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
		try {
			return new Answer(http.send(request.build(), BodyHandlers.ofString()));
		}
		catch (IOException e) {
			throw new AssertionError(e);
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}

}
