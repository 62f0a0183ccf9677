package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EmbeddedOnly;
import dev.ferrograph.ServiceBeside;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContext;

/** Beside a Neo4j server the guide says where that server's own Browser is. */
@BrowserTest
@EmbeddedOnly
class ServersBrowserTests {

	@Autowired
	Neo4jConnectionDetails connection;

	@Autowired
	ApplicationContext tests;

	@Test
	void isWhatTheBrowsersAddressLeadsTo(Browser browser) {
		try (var beside = ServiceBeside.start(tests)) {
			var page = browser.open(beside.address("/browser/"))
				.sees("dd", connection.getUri().toString())
				.sees("dd", "http://127.0.0.1:7474/browser/")
				.sees("p", "Save ferrograph.grass")
				.seesNo("a", "Load the colours")
				.isAccessible();
			assertThat(page.address()).isEqualTo("/guide");
			assertThat(page.run("return document.querySelector('a[data-fact=browser]').href"))
				.isEqualTo("http://127.0.0.1:7474/browser/");
		}
	}

}
