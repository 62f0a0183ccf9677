package dev.ferrograph.web;

import dev.ferrograph.Addresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the end of the start where the service is to be found. */
@Component
class Welcome {

	private static final Logger log = LoggerFactory.getLogger(Welcome.class);

	private final PageProperties pages;

	Welcome(PageProperties pages) {
		this.pages = pages;
	}

	@EventListener
	void sayWhere(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
			var address = event.getApplicationContext().getEnvironment().getProperty("server.address", "localhost");
			var service = "http://%s:%d".formatted(address, web.getWebServer().getPort());
			log.info("Explorer:      {}/", service);
			if (pages.graphiql()) {
				log.info("GraphiQL:      {}/graphiql", service);
			}
			if (pages.neo4jBrowser()) {
				log.info("Neo4j Browser: {}/browser/ (how to sign in: {}/guide)", service, service);
			}
			log.info("GraphQL:       {}{}", service, Addresses.GRAPHQL);
		}
	}

}
