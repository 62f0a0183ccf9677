package dev.ferrograph.neo4j;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the graph is read.
 *
 * @param attempts how often a statement is tried when the database reports a passing
 * fault
 */
@Validated
@ConfigurationProperties("ferrograph.query")
record QueryProperties(@DefaultValue("3") @Min(1) int attempts) {
}
