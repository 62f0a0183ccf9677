package dev.ferrograph.web.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@FerrographTest
class SitemapTests {

	private static final String NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}";

	@Autowired
	EndpointClient client;

	@Autowired
	GraphQlApi api;

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

}
