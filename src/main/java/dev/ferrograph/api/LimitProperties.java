package dev.ferrograph.api;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What one request may ask for.
 *
 * @param depth how deep a query may nest fields
 * @param fields how many fields a query may have, with those of a fragment wherever it is
 * used
 * @param complexity how many values a query may ask for, page sizes and the longest lists
 * of the graph counted, and what its filters look at
 * @param tokens how many tokens of GraphQL a query may have
 * @param aliases how many aliases a query may use
 * @param directives how many directives a query may use
 * @param time how long a request may take; the database then ends its statement
 * @param requestSize how large a request's body, or the query in its address, may be
 * @param responseSize how large an answer may be
 */
@Validated
@ConfigurationProperties("ferrograph.limits")
public record LimitProperties(@DefaultValue("15") @Min(1) int depth, @DefaultValue("2000") @Min(1) int fields,
		@DefaultValue("100000") @Min(1) int complexity, @DefaultValue("2000") @Min(1) int tokens,
		@DefaultValue("50") @Min(0) int aliases, @DefaultValue("20") @Min(0) int directives,
		@DefaultValue("10s") @DurationMin(millis = 1) Duration time, @DefaultValue("100KB") DataSize requestSize,
		@DefaultValue("2MB") DataSize responseSize) {

	public LimitProperties {
		require("request-size", requestSize);
		require("response-size", responseSize);
	}

	private static void require(String name, DataSize size) {
		if (size.toBytes() < 1) {
			throw new IllegalArgumentException("ferrograph.limits.%s has to be 1B or more".formatted(name));
		}
	}

}
