package dev.ferrograph.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import dev.ferrograph.neo4j.GraphSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The page with the measured quality says what this data gives; {@code ./mvnw -Pevaluate
 * verify} writes it anew.
 */
@FerrographTest
class EvaluationTests {

	private static final Path PAGE = Path.of("src/evaluation/README.md");

	private static final String BEGIN = "<!-- measured -->\n";

	private static final String END = "<!-- end -->\n";

	private static final LocalDate CALL = LocalDate.of(2025, 6, 30);

	/** Of so few editions, a difference as small as that says nothing. */
	private static final double ON_A_PAR = 0.02;

	@Autowired
	GraphQlApi api;

	@Autowired
	Driver driver;

	@Autowired
	ExpertiseProperties weights;

	@Autowired
	GraphSchema schema;

	@Test
	void thePageSaysWhatThisDataGivesAndOursIsAmongTheBest() throws IOException {
		var facts = Facts.read(driver);
		var baselines = new Baselines(facts, driver).all();
		var rankings = new LinkedHashMap<String, Function<Question, List<String>>>(baselines);
		rankings.putAll(new Ours(api, driver, weights, schema).all());
		var call = suggestedIn2025();
		var suggested = new Evaluation(List.of(call), rankings);
		rankings.remove("our full text alone");
		var editions = speakersOfEditions(facts);
		var speakers = new Evaluation(editions, rankings);

		for (var baseline : baselines.keySet()) {
			assertThat(suggested.map(Ours.NAME)).as(baseline).isGreaterThan(suggested.map(baseline));
			assertThat(speakers.map(Ours.NAME)).as(baseline).isGreaterThan(speakers.map(baseline) - ON_A_PAR);
		}
		var known = facts.knownBefore(CALL).people().stream().filter(call.answer()::contains).count();
		saysThePage("""
				### Who spoke at an edition (%d editions)

				%s
				### Whom the call of LPC 2025 Rust MC named (%d people, %d of them known), as of %s

				%s""".formatted(editions.size(), speakers.table(), call.answer().size(), known, CALL,
				suggested.table()));
	}

	private static void saysThePage(String measured) throws IOException {
		var page = Files.readString(PAGE);
		var before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
		var after = page.substring(page.indexOf(END));
		if (Boolean.getBoolean("evaluation.write")) {
			Files.writeString(PAGE, before + measured + after);
		}
		assertThat(Files.readString(PAGE)).isEqualTo(before + measured + after);
	}

	private Question suggestedIn2025() throws IOException {
		var edition = "edition:lpc-2025-rust-mc";
		var text = Files.readString(Path.of("src/test/resources/evaluation/lpc-2025-rust-mc.txt"));
		var call = api.ask("{edition(id:\"%s\"){callsFor{id} suggestedAttendees{id}}}".formatted(edition))
			.data("/edition");
		var people = Set.copyOf(call.get("suggestedAttendees").findValuesAsString("id"));
		return new Question(edition, CALL, call.get("callsFor").findValuesAsString("id"), text,
				Map.of("edition", edition, "includePresent", true, "asOf", CALL.toString(), "text", text), people);
	}

	/** Every edition one of whose speakers was known before it. */
	private List<Question> speakersOfEditions(Facts facts) {
		return driver.executableQuery("""
				MATCH (e:Edition)
				WITH e, e.startedBy AS day,
				  COLLECT { MATCH (e)-[:CALLS_FOR]->(t:Topic) RETURN t } AS called,
				  COLLECT { MATCH (e)<-[:HELD_AT]-(:Talk)-[:ABOUT]->(t:Topic) RETURN DISTINCT t } AS discussed
				WITH e, day, COLLECT { UNWIND CASE called WHEN [] THEN discussed ELSE called END AS t
				    WITH t ORDER BY t.id RETURN t } AS topics
				RETURN e.id AS id, day, [t IN topics | t.id] AS topics,
				  reduce(words = '', t IN topics | words + t.name + ' ') AS words,
				  COLLECT { MATCH (e)<-[:HELD_AT]-(:Talk)<-[:PRESENTED]-(p:Person) RETURN DISTINCT p.id } AS speakers
				ORDER BY day, id""")
			.execute()
			.records()
			.stream()
			.map(row -> new Question(row.get("id").asString(), row.get("day").asLocalDate(),
					row.get("topics").asList(Value::asString), row.get("words").asString(),
					Map.of("topics", row.get("topics").asList(), "asOf", row.get("day").asLocalDate().toString()),
					new HashSet<>(row.get("speakers").asList(Value::asString))))
			.filter(question -> facts.knownBefore(question.asOf())
				.people()
				.stream()
				.anyMatch(question.answer()::contains))
			.toList();
	}

}
