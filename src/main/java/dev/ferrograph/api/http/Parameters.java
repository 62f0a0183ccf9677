package dev.ferrograph.api.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request to the endpoint says.
 *
 * @param query the text of a document
 * @param documentId the id of a document that stands in place of a query
 * @param hash the SHA-256 hash of a document, beside a query or in place of one
 * @param operationName which operation of the document to execute, if it has several
 * @param variables values for the operation's variables
 * @param extensions what else clients send
 * @see <a href=
 * "https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters">GraphQL
 * over HTTP, Request Parameters</a>
 */
record Parameters(@Nullable String query, @Nullable String documentId, @Nullable String hash,
		@Nullable String operationName, Map<String, @Nullable Object> variables, Map<String, Object> extensions) {

	/** By what names clients of several kinds send the id of a document. */
	private static final List<String> IDS = List.of("documentId", "doc_id", "id");

	/**
	 * @see <a href="https://spec.graphql.org/September2025/#sec-Names">GraphQL, Names</a>
	 */
	private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]*+");

	/**
	 * Reads parameters by name; others are ignored.
	 * @throws InvalidHttpRequestException if one has the wrong type, or there is no
	 * document
	 */
	static Parameters of(Map<?, ?> values) {
		var extensions = object(values, "extensions");
		var query = text(values, "query");
		var id = query != null ? null
				: IDS.stream()
					.filter(name -> values.get(name) != null)
					.findFirst()
					.map(name -> text(values, name))
					.orElse(null);
		var hash = hash(extensions.get("persistedQuery"));
		if (query == null && id == null && hash == null) {
			throw new InvalidHttpRequestException("The request has no query.");
		}
		return new Parameters(query, id, hash, operationName(values), object(values, "variables"), nonNull(extensions));
	}

	private static @Nullable String text(Map<?, ?> values, String name) {
		return switch (values.get(name)) {
			case null -> null;
			case String text when text.isBlank() ->
				throw new InvalidHttpRequestException("%s is empty; give a text or leave it out.".formatted(name));
			case String text -> text;
			case Object other -> throw wrong(name, "a string", other);
		};
	}

	private static @Nullable String operationName(Map<?, ?> values) {
		var name = text(values, "operationName");
		if (name != null && !NAME.matcher(name).matches()) {
			throw new InvalidHttpRequestException(
					"operationName is \"%s\", which can't be the name of an operation: names have letters, digits and underscores, and begin with no digit."
						.formatted(name));
		}
		return name;
	}

	@SuppressWarnings("unchecked") // the names in an object of JSON are strings
	private static Map<String, @Nullable Object> object(Map<?, ?> values, String name) {
		return switch (values.get(name)) {
			case null -> Map.of();
			case Map<?, ?> map -> (Map<String, @Nullable Object>) map;
			case Object other -> throw wrong(name, "an object", other);
		};
	}

	private static Map<String, Object> nonNull(Map<String, @Nullable Object> values) {
		var others = new LinkedHashMap<String, Object>();
		values.forEach((name, value) -> {
			if (value != null) {
				others.put(name, value);
			}
		});
		return others;
	}

	/**
	 * @see <a href=
	 * "https://www.apollographql.com/docs/apollo-server/performance/apq">Automatic
	 * Persisted Queries</a>
	 */
	private static @Nullable String hash(@Nullable Object persistedQuery) {
		if (persistedQuery == null) {
			return null;
		}
		if (persistedQuery instanceof Map<?, ?> map && map.get("version") instanceof Integer version && version == 1
				&& map.get("sha256Hash") instanceof String hash) {
			return hash;
		}
		throw new InvalidHttpRequestException(
				"extensions.persistedQuery is not an object with version 1 and a sha256Hash.");
	}

	private static InvalidHttpRequestException wrong(String name, String expected, Object value) {
		var found = switch (value) {
			case String text -> "a string";
			case Number number -> "a number";
			case Boolean truth -> "a boolean";
			case List<?> list -> "a list";
			default -> "an object";
		};
		return new InvalidHttpRequestException("%s must be %s, not %s.".formatted(name, expected, found));
	}

}
