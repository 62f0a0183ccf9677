package dev.ferrograph.neo4j;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How old answers may be.
 *
 * @param staleness for how long an answer may go without what others have written to a
 * server; zero keeps no answers from a server. The embedded engine is asked each time
 */
@Validated
@ConfigurationProperties("ferrograph.answers")
record StalenessProperties(@DefaultValue("0s") @DurationMin(millis = 0) Duration staleness) {
}
