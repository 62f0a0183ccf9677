package dev.ferrograph.api.http;

import dev.ferrograph.text.PercentEncoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a request says: from its address with GET, from its body with POST. */
class ParameterReader {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.eE+-]*+");

	/**
	 * The parameters in the address of a request.
	 * @throws InvalidHttpRequestException if they can't be read
	 */
	Parameters fromAddress(ServerRequest request) {
		var values = new HashMap<String, @Nullable Object>();
		var query = request.servletRequest().getQueryString();
		for (var part : query == null ? new String[0] : query.split("&")) {
			var name = decoded(part.contains("=") ? part.substring(0, part.indexOf('=')) : part);
			var value = decoded(part.substring(part.indexOf('=') + 1));
			if (values.containsKey(name)) {
				throw new InvalidHttpRequestException("The parameter %s is given twice.".formatted(name));
			}
			// an empty one is the same as none
			values.put(name, value.isEmpty() ? null : value(name, value));
		}
		return Parameters.of(values);
	}

	private static String decoded(String text) {
		try {
			return PercentEncoding.decoded(text);
		}
		catch (IllegalArgumentException e) {
			throw new InvalidHttpRequestException(
					"The address has a % that is not followed by two hexadecimal digits of UTF-8, such as %C3%A9 for é; a percent sign itself is %25.");
		}
	}

	/**
	 * An address has only text, but a number or a boolean is no more a query there than
	 * in JSON. In place of an operation's name, {@code true} is a name.
	 */
	private static @Nullable Object value(String name, String value) {
		return switch (name) {
			case "variables", "extensions" -> json(name, value);
			case "query" -> query(value);
			default -> value;
		};
	}

	private static @Nullable Object query(String value) {
		return switch (value) {
			case "null" -> null;
			case "true", "false" -> Boolean.valueOf(value);
			case String text when NUMBER.matcher(text).matches() -> 0;
			default -> value;
		};
	}

	private static @Nullable Object json(String name, String value) {
		try {
			return JSON.readValue(value, Object.class);
		}
		catch (JacksonException e) {
			throw new InvalidHttpRequestException("The parameter %s is not JSON.".formatted(name));
		}
	}

	/**
	 * The parameters in the body of a request.
	 * @throws InvalidHttpRequestException if it is not JSON, or they can't be read
	 */
	Parameters fromBody(ServerRequest request) {
		if (!isJson(request)) {
			throw new InvalidHttpRequestException(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"Send the request in JSON, with the header Content-Type: application/json.");
		}
		try {
			var body = JSON.readValue(request.servletRequest().getInputStream(), Object.class);
			if (body instanceof Map<?, ?> values) {
				return Parameters.of(values);
			}
			throw new InvalidHttpRequestException(RequestErrors.NO_REQUEST);
		}
		catch (JacksonException e) {
			throw new InvalidHttpRequestException(RequestErrors.NO_REQUEST);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** JSON is always UTF-8: what claims another charset would be read wrongly. */
	private static boolean isJson(ServerRequest request) {
		try {
			return request.headers()
				.contentType()
				.filter(type -> MediaType.APPLICATION_JSON.includes(type)
						&& (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8)))
				.isPresent();
		}
		catch (InvalidMediaTypeException e) {
			return false;
		}
	}

}
