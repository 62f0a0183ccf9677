package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EmbeddedOnly;
import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What pages may load and ask. */
@FerrographTest
class PagePolicyTests {

	@Autowired
	EndpointClient client;

	@Autowired
	Neo4jConnectionDetails connection;

	@ParameterizedTest
	@ValueSource(strings = { "/guide", "/graphiql", "/browser/", "/nowhere" })
	void noPageLoadsOrIsFramedByAnotherSite(String path) {
		assertThat(policy(path)).contains("default-src '", "base-uri 'none'", "frame-ancestors 'none'")
			.doesNotContain("http", "*", "unsafe-eval", "script-src 'unsafe");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/topic/rcu", "/guide", "/graphiqlx" })
	void ownPagesShowTextAsNothingButText(String path) {
		assertThat(policy(path)).contains("require-trusted-types-for 'script'", "script-src 'self';")
			.doesNotContain("unsafe", "ws:");
	}

	@Test
	@EmbeddedOnly
	void theNeo4jBrowserAloneSpeaksToNeo4j() {
		var port = connection.getUri().getPort();
		assertThat(policy("/browser/")).contains("connect-src 'self' ws://", ":" + port);
		assertThat(policy("/graphiql")).doesNotContain("ws:");
	}

	@Test
	void besideAServerNoPageSpeaksToNeo4j() throws Exception {
		var beans = new StaticListableBeanFactory();
		var policy = new PagePolicy(new Neo4jBrowser(beans), beans.getBeanProvider(Neo4jConnectionDetails.class),
				new PageProperties(true, true, null));
		var response = new MockHttpServletResponse();
		policy.doFilter(new MockHttpServletRequest("GET", "/browser/index.html"), response, new MockFilterChain());
		assertThat(response.getHeader("Content-Security-Policy")).contains("connect-src 'self'").doesNotContain("ws:");
	}

	private String policy(String path) {
		return client.send("GET", path, "").header("Content-Security-Policy");
	}

}
