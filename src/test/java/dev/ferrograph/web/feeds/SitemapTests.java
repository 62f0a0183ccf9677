package dev.ferrograph.web.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import dev.ferrograph.web.PageQueries;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.resource.NoResourceFoundException;

@FerrographTest
class SitemapTests {

	private static final String NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}";

	@Autowired
	EndpointClient client;

	@Autowired
	GraphQlApi api;

	@Autowired
	PageQueries queries;

	@Test
	void isNamedForCrawlers() {
		var robots = get("/robots.txt");
		assertThat(robots.status()).isEqualTo(200);
		assertThat(robots.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
		assertThat(robots.body()).startsWith("User-agent: *\n")
			.contains("\nSitemap: " + client.endpoint().resolve("/sitemap.xml") + "\n");
	}

	@Test
	void hasTheAddressOfEachPageOnce() {
		var statistics = api.ask("""
				{ statistics { people talks editions series subsystems tools projects concepts changes }
				  organizations { totalCount } }""").data("");
		var expected = statistics.get("statistics").valueStream().mapToInt(count -> count.asInt()).sum()
				+ statistics.at("/organizations/totalCount").asInt();
		assertThat(addresses()).hasSize(expected).doesNotHaveDuplicates();
	}

	@Test
	void onePartIsWrittenAtATime() throws NoResourceFoundException {
		var request = new MockHttpServletRequest("GET", "/sitemap-people-1.xml");
		var asking = new AskingMeanwhile(queries);
		assertThat(asking.sitemap.part("people", 1, request).getStatusCode().value()).isEqualTo(200);
		assertThat(asking.sitemap.part("people", 1, request).getStatusCode().value()).isEqualTo(200);
		assertThat(asking.meanwhile).hasSize(2).allSatisfy(refusal -> {
			assertThat(refusal.getStatusCode().value()).isEqualTo(503);
			assertThat(refusal.getHeaders().getFirst("Retry-After")).isEqualTo("60");
		});
	}

	@Test
	void hasTheAddressesThatThePagesGiveThemselves() {
		for (var path : List.of("/person/gary-guo", "/talk/kangrejos-2023/rust-in-v4l2", "/series/kangrejos",
				"/edition/kangrejos-2023", "/topic/rcu", "/organization/isrg", "/change/kbuild-add-rust-support")) {
			var address = client.endpoint().resolve(path).toString();
			assertThat(addresses()).contains(address);
			assertThat(client.send("GET", path, "", "Accept", "text/html").body())
				.contains("<link rel=\"canonical\" href=\"" + address + "\">");
		}
	}

	@Test
	void isKeptByCachesThatAskWhetherItStillHolds() {
		for (var path : List.of("/robots.txt", "/sitemap.xml", "/sitemap-people-1.xml", "/sitemap-series.xml")) {
			var first = get(path);
			assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
			assertThat(first.header("ETag")).startsWith("W/\"");
			var again = client.send("GET", path, "", "If-None-Match", first.header("ETag"));
			assertThat(again.status()).isEqualTo(304);
			assertThat(again.body()).isEmpty();
			var head = client.send("HEAD", path, "");
			assertThat(head.status()).isEqualTo(200);
			assertThat(head.header("ETag")).isEqualTo(first.header("ETag"));
			assertThat(head.header("Content-Type")).isEqualTo(first.header("Content-Type"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sitemap-people-2.xml", "/sitemap-people-0.xml", "/sitemap-people-999999.xml",
			"/sitemap-sources-1.xml", "/sitemap-people-1000000000000.xml", "/sitemap-.xml" })
	void hasNoOtherParts(String path) {
		assertThat(get(path).status()).isEqualTo(404);
	}

	private List<String> addresses() {
		var index = get("/sitemap.xml");
		assertThat(index.status()).isEqualTo(200);
		assertThat(index.header("Content-Type")).isEqualTo("application/xml");
		assertThat(Xml.of(index.body()).root()).isEqualTo(NAMESPACE + "sitemapindex");
		var addresses = new ArrayList<String>();
		for (var part : Xml.of(index.body()).texts("loc")) {
			var xml = Xml.of(get(part.replaceFirst("^http://[^/]+", "")).body());
			assertThat(xml.root()).isEqualTo(NAMESPACE + "urlset");
			assertThat(xml.elements("url")).isNotEmpty()
				.allSatisfy(url -> assertThat(Xml.elements(url, "loc")).hasSize(1));
			addresses.addAll(xml.texts("loc"));
		}
		return addresses;
	}

	private EndpointClient.Answer get(String path) {
		return client.send("GET", path, "");
	}

	/** Asks for a part while one is being written. */
	private static class AskingMeanwhile extends FeedQueries {

		final Sitemap sitemap = new Sitemap(this);

		final List<ResponseEntity<byte[]>> meanwhile = new ArrayList<>();

		AskingMeanwhile(PageQueries queries) {
			super(queries);
		}

		@Override
		void walk(String query, Map<String, Object> given, String place, long from, long to, HttpServletRequest request,
				Consumer<Map<String, Object>> each) {
			try {
				meanwhile.add(sitemap.part("people", 1, request));
			}
			catch (NoResourceFoundException e) {
				throw new AssertionError(e);
			}
		}

	}

}
