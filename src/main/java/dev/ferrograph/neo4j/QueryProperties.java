package dev.ferrograph.neo4j;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the graph is read.
 *
 * @param timeout how long a caller waits for the plan of a statement, and after which the
 * database gives up on a statement that has one
 * @param attempts how often a statement is tried when the database reports a passing
 * fault
 */
@Validated
@ConfigurationProperties("ferrograph.query")
record QueryProperties(@DefaultValue("10s") @DurationMin(millis = 1) Duration timeout,
		@DefaultValue("3") @Min(1) int attempts) {
}
