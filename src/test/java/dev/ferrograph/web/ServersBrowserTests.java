package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EmbeddedOnly;
import dev.ferrograph.Ferrograph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Beside a Neo4j server the guide says where that server's own Browser is. */
@BrowserTest
@EmbeddedOnly
class ServersBrowserTests {

	@Autowired
	Neo4jConnectionDetails connection;

	@Autowired
	Environment environment;

	@Test
	void isWhatTheBrowsersAddressLeadsTo(Browser browser) throws IOException {
		try (var beside = serviceBesideAServer()) {
			var address = "http://127.0.0.1:" + beside.getEnvironment().getProperty("local.server.port");
			var page = browser.open(address + "/browser/")
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

	/** A second service, which takes the first one's Neo4j for a server. */
	private ConfigurableApplicationContext serviceBesideAServer() throws IOException {
		var directory = environment.getRequiredProperty("ferrograph.embedded.directory");
		return new SpringApplicationBuilder(Ferrograph.class).run("--server.port=0", "--ferrograph.seed.location=none",
				"--spring.neo4j.uri=" + connection.getUri(), "--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=" + Files.readString(Path.of(directory, "password")).strip());
	}

}
