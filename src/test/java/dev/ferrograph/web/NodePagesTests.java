package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the addresses of nodes say without scripts. */
@FerrographTest
class NodePagesTests {

	private static final String HTML = "text/html,*/*;q=0.8";

	private static final Pattern STRUCTURED = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

	@Autowired
	EndpointClient client;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/person/boqun-feng|Boqun Feng|profile", "/topic/rcu|RCU|website",
			"/edition/kangrejos-2023|Kangrejos 2023|website", "/talk/kangrejos-2023/rust-in-v4l2|Rust in V4L2|article",
			"/change/kbuild-add-rust-support|kbuild: add rust support|article", "/series/kangrejos|Kangrejos|website",
			"/organization/isrg|ISRG|website", "/about|About the data|website" })
	void sayWhatTheyAreAbout(String address, String name, String type) {
		var page = page(address);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
		assertThat(page.body()).contains("<title>" + name + " · Ferrograph</title>")
			.contains("<meta property=\"og:title\" content=\"" + name + "\">")
			.contains("<meta property=\"og:type\" content=\"" + type + "\">")
			.contains("<noscript><h1>" + name + "</h1><p>")
			.containsPattern("<link rel=\"canonical\" href=\"http://[^/\"]+" + address + "\">")
			.containsOnlyOnce("<meta name=\"description\"");
	}

	@Test
	void describeAPersonAsSearchEnginesReadIt() {
		var person = structured("/person/gary-guo");
		assertThat(person.get("@type").asString()).isEqualTo("Person");
		assertThat(person.get("name").asString()).isEqualTo("Gary Guo");
		assertThat(person.get("sameAs").valueStream().map(JsonNode::asString)).contains("https://github.com/nbdd0121");
		assertThat(person.get("knowsAbout")).hasSize(3);
	}

	@Test
	void describeAnEditionAsSearchEnginesReadIt() {
		var edition = structured("/edition/kangrejos-2023");
		assertThat(edition.get("@type").asString()).isEqualTo("Event");
		assertThat(edition.get("startDate").asString()).startsWith("2023-09-");
		assertThat(edition.at("/location/@type").asString()).isEqualTo("Place");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/person/nobody", "/talk/kangrejos-2023", "/nowhere", "/person", "/topic/rcu/more" })
	void areAPageThatSaysSoWhereThereIsNothing(String address) {
		var page = page(address);
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.header("Content-Type")).startsWith("text/html");
		assertThat(page.body()).contains("<title>Ferrograph</title>", "/joined/explorer/main.js");
	}

	@Test
	void areNoPageForPrograms() {
		var answer = client.send("GET", "/nowhere", "", "Accept", "*/*");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
	}

	@ParameterizedTest
	@CsvSource({ "/person/gary-guo/, /person/gary-guo", "/Person/Gary-Guo, /person/gary-guo", "/people/, /people",
			"/About/, /about", "/Topics, /topics",
			"/invite/?topics=topic:RCU&text=A%20B, /invite?topics=topic:RCU&text=A%20B",
			"/Person/G%C3%BCnther%20X/, /person/g%C3%BCnther%20x" })
	void forgiveCapitalsAndSlashesAtTheEnd(String address, String meant) {
		var answer = page(address);
		assertThat(answer.status()).isEqualTo(308);
		assertThat(answer.header("Location")).endsWith(meant);
	}

	@Test
	void areMissingWhereNoIdIsThatLong() {
		assertThat(page("/person/" + "a".repeat(300)).status()).isEqualTo(404);
	}

	private EndpointClient.Answer page(String address) {
		return client.send("GET", address, "", "Accept", HTML);
	}

	private JsonNode structured(String address) {
		var found = STRUCTURED.matcher(page(address).body());
		assertThat(found.find()).isTrue();
		return JsonMapper.shared().readTree(found.group(1));
	}

}
