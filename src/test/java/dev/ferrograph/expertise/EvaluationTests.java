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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
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

	private static final int FEWEST = 5;

	/**
	 * Every so many of the posted changes is asked about, so that the build stays short.
	 */
	private static final int EVERY = 3;

	@Autowired
	GraphQlApi api;

	@Autowired
	Driver driver;

	@Autowired
	ExpertiseProperties weights;

	@Autowired
	GraphSchema schema;

	@Test
	void thePageSaysWhatThisDataGivesAndOursIsAboveTheOthers() throws IOException {
		var facts = Facts.read(driver);
		var baselines = new Baselines(facts, driver).all();
		var rankings = new LinkedHashMap<String, Function<Question, List<String>>>(baselines);
		rankings.putAll(new Ours(api, driver, weights, schema).all());
		var call = suggestedIn2025();
		var suggested = new Evaluation(List.of(call), rankings);
		rankings.remove("our full text alone");
		var editions = peopleOfEditions("speakers");
		var speakers = new Evaluation(editions, rankings);
		var meetings = peopleOfEditions("attendees");
		var attendees = new Evaluation(meetings, rankings);
		rankings.keySet().removeIf(name -> name.startsWith("our "));
		var posted = postedChanges(Set.of());
		var answers = new Evaluation(posted, rankings);
		var specialists = postedChanges(coreTeam());
		var special = new Evaluation(specialists, rankings);

		for (var baseline : baselines.keySet()) {
			for (var evaluation : List.of(suggested, answers, special, attendees)) {
				assertThat(evaluation.isClearlyAbove(Ours.NAME, baseline)).as(baseline).isTrue();
			}
			assertThat(speakers.map(Ours.NAME)).as(baseline).isGreaterThan(speakers.map(baseline));
		}
		var known = facts.knownBefore(CALL).people().stream().filter(call.answer()::contains).count();
		saysThePage(
				section("Whom the call of LPC 2025 Rust MC named (%d people, %d of them known), as of %s"
					.formatted(call.answer().size(), known, CALL), suggested)
						+ section("Who answers a posted change (%d changes)".formatted(posted.size()), answers)
						+ section("Who answers a posted change, without the core team (%d changes)"
							.formatted(specialists.size()), special)
						+ section("Who was seen at Kangrejos (%d editions)".formatted(meetings.size()), attendees)
						+ section("Who spoke at an edition (%d editions)".formatted(editions.size()), speakers));
	}

	private static String section(String title, Evaluation evaluation) {
		return "### %s\n\n%s\n%s\n".formatted(title, evaluation.table(), evaluation.gains(Ours.NAME));
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
				Map.of("edition", edition, "includePresent", true, "asOf", CALL.toString(), "text", text), Set.of(),
				people);
	}

	/**
	 * Every edition for which enough speakers are on record, or every one of Kangrejos
	 * for which enough attendees are.
	 */
	private List<Question> peopleOfEditions(String who) {
		return driver.executableQuery("""
				MATCH (e:Edition)-[:EDITION_OF]->(series:Series)
				WHERE $who = 'speakers' OR series.id = 'series:kangrejos'
				WITH e, e.startedBy AS day,
				  COLLECT { MATCH (e)-[:CALLS_FOR]->(t:Topic) RETURN t } AS called,
				  COLLECT { MATCH (e)<-[:HELD_AT]-(:Talk)-[:ABOUT]->(t:Topic) RETURN DISTINCT t } AS discussed
				WITH e, day, COLLECT { UNWIND CASE called WHEN [] THEN discussed ELSE called END AS t
				    WITH t ORDER BY t.id RETURN t } AS topics,
				  CASE $who WHEN 'speakers' THEN COLLECT {
				    MATCH (e)<-[:HELD_AT]-(:Talk)<-[:PRESENTED]-(p:Person) RETURN DISTINCT p.id
				  } ELSE COLLECT { MATCH (e)<-[:ATTENDED]-(p:Person) RETURN DISTINCT p.id } END AS people
				WHERE size(people) >= $fewest
				RETURN e.id AS id, day, [t IN topics | t.id] AS topics,
				  reduce(words = '', t IN topics | words + t.name + ' ') AS words, people
				ORDER BY day, id""")
			.withParameters(Map.of("who", who, "fewest", FEWEST))
			.execute()
			.records()
			.stream()
			.map(row -> question(row, Set.of()))
			.toList();
	}

	/**
	 * The newer half of the changes that others than their authors answered, asked with
	 * their topics on the day when they were posted; the older half was used to choose
	 * the weights.
	 * @param leftOut whom no ranking may name, and nobody looks for
	 */
	private List<Question> postedChanges(Set<String> leftOut) {
		var posted = driver.executableQuery("""
				MATCH (change:Change)
				WITH change,
				  COLLECT { MATCH (change)<-[:CONTRIBUTES_TO]-({role: 'AUTHOR'})<-[:MADE]-(p:Person)
				    RETURN DISTINCT p.id } AS authors,
				  COLLECT { MATCH (change)<-[:CONTRIBUTES_TO]-(made)<-[:MADE]-(p:Person)
				    WHERE made.role IN ['REVIEWER', 'ACKER', 'TESTER', 'DISCUSSANT'] RETURN DISTINCT p.id } AS answered,
				  COLLECT { MATCH (change)-[:TOUCHES]->(t:Topic) WITH t ORDER BY t.id RETURN t } AS topics
				WITH change, authors, topics, [p IN answered WHERE NOT p IN authors] AS people
				WHERE authors <> [] AND people <> []
				RETURN change.id AS id, change.date AS day, [t IN topics | t.id] AS topics, change.title AS words,
				  authors, people
				ORDER BY day, id""").execute().records();
		return IntStream.range(posted.size() / 2, posted.size())
			.filter(i -> i % EVERY == 0)
			.mapToObj(posted::get)
			.map(row -> question(row,
					Stream.concat(row.get("authors").asList(Value::asString).stream(), leftOut.stream())
						.collect(Collectors.toSet())))
			.filter(question -> !question.answer().isEmpty())
			.toList();
	}

	/** Everyone who has ever had a role in the entry RUST. */
	private Set<String> coreTeam() {
		return driver.executableQuery("MATCH (p:Person)-[:WORKS_ON {entry: 'RUST'}]->() RETURN DISTINCT p.id AS id")
			.execute()
			.records()
			.stream()
			.map(row -> row.get("id").asString())
			.collect(Collectors.toSet());
	}

	private static Question question(Record row, Set<String> leftOut) {
		var day = row.get("day").asLocalDate();
		var people = new HashSet<>(row.get("people").asList(Value::asString));
		people.removeAll(leftOut);
		return new Question(row.get("id").asString(), day, row.get("topics").asList(Value::asString),
				row.get("words").asString(), Map.of("topics", row.get("topics").asList(), "asOf", day.toString()),
				leftOut, people);
	}

}
