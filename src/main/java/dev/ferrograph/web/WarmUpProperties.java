package dev.ferrograph.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is done after the start so that the first answers come sooner.
 *
 * @param enabled whether the service's own queries are asked once in the background
 */
@ConfigurationProperties("ferrograph.warm-up")
record WarmUpProperties(@DefaultValue("true") boolean enabled) {
}
