package dev.ferrograph.query;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the graph is read.
 *
 * @param timeout after which the database gives up on a statement
 * @param attempts how often a statement is tried when the database reports a passing
 * fault
 */
@ConfigurationProperties("ferrograph.query")
record QueryProperties(@DefaultValue("10s") Duration timeout, @DefaultValue("3") int attempts) {
}
