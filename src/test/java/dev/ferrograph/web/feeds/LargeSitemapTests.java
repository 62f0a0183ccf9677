package dev.ferrograph.web.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** The sitemap of a graph that has more people than one sitemap may name. */
@FerrographTest
class LargeSitemapTests {

	@Autowired
	Driver driver;

	@Autowired
	EndpointClient client;

	@BeforeEach
	void create() {
		empty();
		run("""
				UNWIND range(1, 50250) AS p
				CREATE (:Person {id: 'person:' + p, name: 'Person ' + p, sortName: 'person ' + p % 1000, aliases: []})
				""");
	}

	@AfterEach
	void empty() {
		run("MATCH (n) DETACH DELETE n");
	}

	private void run(String statement) {
		driver.executableQuery(statement).execute();
	}

	@Test
	void comesInPartsThatHaveEverybodyOnce() {
		assertThat(Xml.of(get("/sitemap.xml").body()).texts("loc")).extracting(each -> each.replaceFirst(".*/", "/"))
			.containsExactly("/sitemap-people-1.xml", "/sitemap-people-2.xml");
		var first = addresses("/sitemap-people-1.xml");
		var second = addresses("/sitemap-people-2.xml");
		assertThat(first).hasSize(50_000);
		assertThat(second).hasSize(250);
		var all = new HashSet<>(first);
		all.addAll(second);
		assertThat(all).hasSize(50_250);
		assertThat(get("/sitemap-people-3.xml").status()).isEqualTo(404);
	}

	private List<String> addresses(String path) {
		return Xml.of(get(path).body()).texts("loc");
	}

	private EndpointClient.Answer get(String path) {
		return client.send("GET", path, "");
	}

}
