package dev.ferrograph.api.http;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of a response.
 *
 * @param bytes as they are sent
 * @param tag tells it from others; made when it is asked for, which it is for GET only
 */
record Body(byte[] bytes, Supplier<String> tag) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static Body of(Map<String, ?> values) {
		var bytes = JSON.writeValueAsBytes(values);
		return new Body(bytes, SingletonSupplier.of(() -> EntityTag.of(bytes)));
	}

}
