package dev.ferrograph.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ferrograph.EmbeddedOnly;
import dev.ferrograph.EndpointClient;
import dev.ferrograph.EndpointClient.Answer;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.KeepingOfAnswers;
import dev.ferrograph.ingest.SeedLoader;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer is given again, and never once the graph has changed. */
@FerrographTest
@EmbeddedOnly
class SameAnswerTests {

	private static final String PERSON = "query Kept($id: ID!) { person(id: $id) { name } }";

	private static final String RENAME = "MATCH (person:Person {id: 'person:gary-guo'}) SET person.name = $name";

	@Autowired
	EndpointClient client;

	@Autowired
	Driver driver;

	@Autowired
	SeedLoader seed;

	@Autowired
	MeterRegistry metrics;

	@Autowired
	KeepingOfAnswers keeping;

	@BeforeEach
	void keep() {
		keeping.on();
	}

	@AfterEach
	void keepNoMore() {
		keeping.off();
	}

	private Answer ask(String query, Map<String, ?> variables) {
		return client.post(Map.of("query", query, "variables", variables));
	}

	private String name() {
		return ask(PERSON, Map.of("id", "person:gary-guo")).json().at("/data/person/name").asString();
	}

	private static boolean isKept(Answer answer) {
		return answer.header("Cache-Status").equals("Ferrograph; hit");
	}

	@Test
	void theSecondAnswerIsTheFirst() {
		var query = "query SecondAnswer { people(first: 3) { totalCount nodes { id name talks { nodes { title } } } } }";
		var first = ask(query, Map.of());
		var second = ask(query, Map.of());
		assertThat(isKept(first)).isFalse();
		assertThat(isKept(second)).isTrue();
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(second.status()).isEqualTo(200);
		assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
		assertThat(second.header("Query-Cost")).isEqualTo(first.header("Query-Cost"));
		assertThat(second.header("Cache-Control")).isEqualTo("no-store");
		var got = client.get(Map.of("query", query), "Accept", "application/graphql-response+json");
		assertThat(isKept(got)).isTrue();
		assertThat(got.body()).isEqualTo(first.body());
		assertThat(got.header("Content-Type")).startsWith("application/graphql-response+json");
		assertThat(client.get(Map.of("query", query), "If-None-Match", got.header("ETag")).status()).isEqualTo(304);
	}

	@Test
	void errorsAreComputedEachTime() {
		for (var query : new String[] { "{ nothing }", "{ node(id: \"x\") { id } __typename @unknown }",
				"{ suggestAttendees(for: {topics: [\"topic:none\"]}) { totalCount } }" }) {
			var first = ask(query, Map.of());
			var second = ask(query, Map.of());
			assertThat(first.json().has("errors")).as(query).isTrue();
			assertThat(isKept(second)).isFalse();
		}
	}

	@Test
	void whatItWouldCostIsNotWhatItAnswers() {
		var query = Map.of("query", "query Cost { statistics { people } }");
		client.post(query);
		assertThat(client.post(query).json().at("/data/statistics/people").asInt()).isPositive();
		assertThat(client.send("POST", "/graphql/cost", "{\"query\":\"query Cost { statistics { people } }\"}")
			.json()
			.has("complexity")).isTrue();
	}

	@Test
	void keptAnswersAreCountedApart() {
		ask("query Counted { statistics { talks } }", Map.of());
		var before = kept();
		ask("query Counted { statistics { talks } }", Map.of());
		// a request is counted when its answer has been sent
		await().untilAsserted(() -> assertThat(kept()).isEqualTo(before + 1));
	}

	private long kept() {
		return metrics.find("ferrograph.requests")
			.tag("kept", "true")
			.timers()
			.stream()
			.mapToLong(timer -> timer.count())
			.sum();
	}

	@Test
	void whatIsWrittenInTheNeo4jBrowserIsAnsweredAtOnce() throws Exception {
		var writing = new AtomicBoolean(true);
		try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var i = 0; i < 3; i++) {
				others.submit(() -> {
					// they keep answers while the graph is being written
					while (writing.get()) {
						name();
					}
				});
			}
			try (var session = driver.session()) {
				for (var i = 0; i < 200; i++) {
					var name = "Name " + i;
					session.executeWrite(transaction -> transaction.run(RENAME, Map.of("name", name)).consume());
					assertThat(name()).isEqualTo(name);
				}
			}
			finally {
				writing.set(false);
			}
		}
		assertThat(name()).isEqualTo("Name 199");
		assertThat(isKept(ask(PERSON, Map.of("id", "person:gary-guo")))).isTrue();
		seed.load("classpath:seed/");
		assertThat(name()).isEqualTo("Gary Guo");
	}

	@Test
	void whatTheSeedSaysAnewIsAnsweredAtOnce(@TempDir Path directory) {
		var person = Map.of("id", "person:new-here");
		write(directory.resolve("sources.yaml"), "- { id: page, title: A page }\n");
		for (var name : new String[] { "First Name", "Second Name" }) {
			write(directory.resolve("people.yaml"), "- { id: new-here, name: " + name + ", sources: [page] }\n");
			assertThat(ask(PERSON, person).json().toString()).doesNotContain(name);
			seed.load("file:" + directory + "/");
			assertThat(ask(PERSON, person).json().at("/data/person/name").asString()).isEqualTo(name);
		}
		seed.load("classpath:seed/");
		assertThat(ask(PERSON, person).json().at("/data/person").isNull()).isTrue();
	}

	private static void write(Path file, String text) {
		try {
			Files.writeString(file, text);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
