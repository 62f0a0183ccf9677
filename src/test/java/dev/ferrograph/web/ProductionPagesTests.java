package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ServiceBeside;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The explorer in the profile {@code production}. */
@BrowserTest
class ProductionPagesTests {

	@Autowired
	ApplicationContext tests;

	@Test
	void workWithoutTheOthers(Browser browser) {
		try (var service = ServiceBeside.start(tests, "--spring.profiles.active=production")) {
			for (var path : new String[] { "/", "/topic/rcu", "/person/boqun-feng", "/edition/kangrejos-2023",
					"/search?text=lock", "/invite?topics=topic:rcu" }) {
				browser.open(service.address(path)).sees("h1").isAccessible();
			}
			var page = browser.open(service.address("/topic/rcu")).sees("h1", "RCU");
			assertThat(page.texts(":is(a[href*=graphiql], a[href*=browser], a[href*=guide]):not([hidden])")).isEmpty();
			page.click(".behind", "GraphQL")
				.sees("dialog h2", "The query behind this page")
				.seesNo("a", "Open in GraphiQL");
		}
	}

	@Test
	void areLinkedToUnlessSwitchedOff(Browser browser) {
		var page = browser.open("/topic/rcu").sees("h1", "RCU").sees(".foot a", "GraphiQL");
		assertThat(page.texts(".foot a:not([hidden])")).containsExactly("About the data", "GraphiQL", "Neo4j Browser",
				"Guide to the Neo4j Browser");
	}

}
