package dev.ferrograph.web;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which pages there are beside the explorer.
 *
 * @param graphiql whether there is GraphiQL
 * @param neo4jBrowser whether there are the Neo4j Browser and the guide to it, which tell
 * the address of Neo4j
 * @param report where readers report a mistake: an address in which {@code {title}} and
 * {@code {address}} stand for those of the page, percent-encoded; null or empty if
 * nowhere
 */
@Validated
@ConfigurationProperties("ferrograph.pages")
record PageProperties(@DefaultValue("true") boolean graphiql, @DefaultValue("true") boolean neo4jBrowser,
		@Nullable @Pattern(
				regexp = "|(?i:https?://[^\\s/?#{}]+([/?#](\\{title}|\\{address}|[^\\s{}])*)?|mailto:(\\{title}|\\{address}|[^\\s{}])+)",
				message = "must be an address with https, http or mailto, without spaces, and with no placeholders but {title} and {address} behind the host, such as https://example.org/issues/new?title={title}&body={address}") String report) {

}
