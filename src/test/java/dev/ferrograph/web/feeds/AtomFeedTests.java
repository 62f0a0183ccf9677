package dev.ferrograph.web.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;

@FerrographTest
class AtomFeedTests {

	@Autowired
	EndpointClient client;

	@Autowired
	GraphQlApi api;

	@Autowired
	Driver driver;

	@AfterEach
	void removeWhatTestsAdd() {
		driver.executableQuery("MATCH (added {added: true}) DETACH DELETE added").execute();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/feed.atom", "/series/kangrejos.atom" })
	void hasWhatTheStandardAsksFor(String path) {
		var feed = Xml.of(get(path).body());
		assertThat(feed.root()).isEqualTo("{http://www.w3.org/2005/Atom}feed");
		var self = client.endpoint().resolve(path).toString();
		required(feed.document().getDocumentElement(), self);
		assertThat(feed.elements("link")
			.stream()
			.filter(link -> link.getAttribute("rel").equals("self"))
			.map(link -> link.getAttribute("href"))).containsExactly(self);
		assertThat(Xml.elements(feed.elements("author").getFirst(), "name")).hasSize(1);
		assertThat(feed.elements("entry")).isNotEmpty().allSatisfy(entry -> {
			var address = text(entry, "id");
			required(entry, address);
			assertThat(URI.create(address).isAbsolute()).isTrue();
			assertThat(Xml.elements(entry, "link").getFirst().getAttribute("href")).isEqualTo(address);
			assertThat(text(entry, "summary")).endsWith(" on record.");
		});
		assertThat(feed.texts("id")).doesNotHaveDuplicates();
	}

	@Test
	void isDatedByTheDaysByWhichEditionsHadBegun() {
		var today = LocalDate.now(ZoneOffset.UTC);
		var begun = api
			.ask("{ editions(first: 100, where: { startedBy: { lte: \"" + today
					+ "\" } }) { nodes { id startedBy } } }")
			.data("/editions/nodes")
			.valueStream()
			.map(edition -> edition.get("startedBy").asString() + "T00:00:00Z")
			.toList();
		var feed = Xml.of(get("/feed.atom").body());
		assertThat(feed.elements("entry").stream().map(entry -> text(entry, "updated"))).isEqualTo(begun)
			.isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(feed.texts("updated").getFirst()).isEqualTo(begun.getFirst());
		assertThat(begun.stream().map(Instant::parse)).allMatch(Instant.now()::isAfter);
	}

	@Test
	void tellsOfNoEditionToCome() {
		driver
			.executableQuery(
					"""
							MATCH (series:Series {id: 'series:kangrejos'})
							CREATE (:Edition {id: 'edition:added', added: true, name: 'Added', aliases: [], year: 2999, datePrecision: 'DAY',
							  startDate: date('2999-01-01'), startedBy: date('2999-01-01'), notBefore: date('2999-01-01'), online: true,
							  programmeComplete: false, speakersComplete: false})-[:EDITION_OF]->(series)""")
			.execute();
		for (var path : List.of("/feed.atom", "/series/kangrejos.atom")) {
			assertThat(get(path).body()).doesNotContain("/edition/added").contains("/edition/kangrejos-2023");
		}
		assertThat(get("/series/kangrejos.ics").body()).contains("/edition/added");
	}

	@Test
	void isKeptByCachesThatAskWhetherItStillHolds() {
		var first = get("/feed.atom");
		assertThat(first.header("Content-Type")).isEqualTo("application/atom+xml");
		assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
		assertThat(client.send("GET", "/feed.atom", "", "If-None-Match", first.header("ETag")).status()).isEqualTo(304);
		assertThat(client.send("HEAD", "/feed.atom", "").header("ETag")).isEqualTo(first.header("ETag"));
		assertThat(client.send("GET", "/feed.atom", "", "Accept-Encoding", "gzip").header("Content-Encoding"))
			.isEqualTo("gzip");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/series/nothing.atom", "/edition/kangrejos-2023.atom" })
	void isNotThereForAnythingElse(String path) {
		assertThat(get(path).status()).isEqualTo(404);
	}

	@Test
	void isNamedByThePages() {
		assertThat(client.send("GET", "/series/kangrejos", "", "Accept", "text/html").body())
			.contains("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Editions\" href=\"/feed.atom\">");
	}

	private static void required(Element element, String id) {
		assertThat(text(element, "id")).isEqualTo(id);
		assertThat(text(element, "title")).isNotBlank();
		assertThat(OffsetDateTime.parse(text(element, "updated"))).isNotNull();
	}

	private static String text(Element element, String name) {
		return Xml.elements(element, name).getFirst().getTextContent();
	}

	private EndpointClient.Answer get(String path) {
		return client.send("GET", path, "");
	}

}
