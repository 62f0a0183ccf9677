package dev.ferrograph.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the GraphQL endpoint offers.
 *
 * @param get whether queries may be sent with GET
 * @param introspection whether clients may ask for the schema
 */
@ConfigurationProperties("ferrograph.endpoint")
public record EndpointProperties(@DefaultValue("true") boolean get, @DefaultValue("true") boolean introspection) {
}
