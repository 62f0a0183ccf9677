package dev.ferrograph.operations;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is logged of requests.
 *
 * @param slow the time from which on a request is logged as slow
 */
@Validated
@ConfigurationProperties("ferrograph.requests")
record RequestProperties(@DefaultValue("1s") Duration slow) {
}
