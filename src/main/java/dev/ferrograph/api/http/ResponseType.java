package dev.ferrograph.api.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.MediaType;

/** The media types of responses, the one for clients that accept any first. */
enum ResponseType {

	/** The status is 200 even where a query is refused. */
	JSON(MediaType.APPLICATION_JSON),

	/** The status tells whether there is an answer. */
	GRAPHQL_RESPONSE(MediaTypes.APPLICATION_GRAPHQL_RESPONSE);

	private final MediaType type;

	ResponseType(MediaType type) {
		this.type = type;
	}

	MediaType mediaType() {
		return new MediaType(type, StandardCharsets.UTF_8);
	}

	/**
	 * The type that a client wants most, if it accepts one; where it wants several alike,
	 * the one that it names first.
	 * @param accepted the ranges of the header Accept, in its order; none for any type
	 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110,
	 * Accept</a>
	 */
	static Optional<ResponseType> acceptedBy(List<MediaType> accepted) {
		if (accepted.isEmpty()) {
			return Optional.of(JSON);
		}
		return Arrays.stream(values())
			.filter(type -> type.quality(accepted) > 0)
			.max(Comparator.<ResponseType>comparingDouble(type -> type.quality(accepted))
				.thenComparing(type -> -type.position(accepted))
				.thenComparing(Comparator.reverseOrder()));
	}

	/** By the most specific range that includes the type. */
	private double quality(List<MediaType> accepted) {
		return accepted.stream()
			.filter(range -> range.includes(type))
			.max(Comparator.comparingInt(ResponseType::specificity))
			.map(MediaType::getQualityValue)
			.orElse(0.0);
	}

	private static int specificity(MediaType range) {
		return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
	}

	private int position(List<MediaType> accepted) {
		return (int) accepted.stream().takeWhile(range -> !range.includes(type)).count();
	}

}
