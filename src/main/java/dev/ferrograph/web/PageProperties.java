package dev.ferrograph.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which pages there are beside the explorer.
 *
 * @param graphiql whether there is GraphiQL
 * @param neo4jBrowser whether there are the Neo4j Browser and the guide to it, which tell
 * the address of Neo4j
 */
@ConfigurationProperties("ferrograph.pages")
record PageProperties(@DefaultValue("true") boolean graphiql, @DefaultValue("true") boolean neo4jBrowser) {
}
