package dev.ferrograph.reference;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;

/**
 * A graph that a seed has made up: everything that may be missing is missing somewhere,
 * and names are alike, strange, or the same.
 */
final class RandomGraph {

	private static final List<String> NAMES = List.of("Ada", "ada", "ADA", "Ádá", "Zoë Straße", "José", "Jose", "Żuk",
			"İpek", "Σίσυφος", "o'Brien \"B\" \\n", "", " ", "\uFF21da", "\uD83E\uDD80 crab", "rust", "Rust for Linux",
			"$p0", "a\u001Fb", "x\ny", "%_*", "null", "10", "9");

	private final Dice dice;

	private final Driver driver;

	private final Map<String, List<String>> ids = new HashMap<>();

	private RandomGraph(Dice dice, Driver driver) {
		this.dice = dice;
		this.driver = driver;
	}

	/** Writes it in place of all that is there. */
	static void write(long seed, Driver driver) {
		clear(driver);
		var graph = new RandomGraph(new Dice(seed), driver);
		graph.nodes();
		graph.relationships();
	}

	/** Leaves nothing. */
	static void clear(Driver driver) {
		driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
	}

	private void nodes() {
		nodes("Source", 12, id -> properties("title", name(), "url", maybe(url())));
		nodes("Series", 4, id -> properties("name", name(), "url", maybe(url())));
		nodes("Organization", 6, id -> properties("name", name(), "url", maybe(url())));
		nodes("Person", 60,
				id -> properties("name", name(), "aliases", names(), "github", maybe(name()), "website", maybe(url())));
		nodes("Topic", 30, id -> properties("name", name(), "aliases", names(), "summary", maybe(name()), "url",
				maybe(url()), "repository", maybe(url())));
		nodes("Edition", 20,
				id -> properties("name", name(), "year", dice.between(2019, 2024), "startDate", maybe(day()), "endDate",
						maybe(day()), "city", maybe(name()), "country", maybe(name()), "online", dice.percent(50),
						"url", maybe(url()), "video", maybe(url()), "attendeeCount", maybe(dice.between(0, 50))));
		nodes("Talk", 150,
				id -> properties("title", name(), "titleExact", dice.percent(50), "summary", maybe(name()), "kind",
						dice.oneOf("TALK", "DISCUSSION", "BOF", "KEYNOTE", "OTHER"), "day", maybe(day()), "startsAt",
						maybe(day().atTime(dice.between(8, 10), 0).atOffset(ZoneOffset.ofHours(dice.oneOf(0, 2)))),
						"track", maybe(name()), "url", maybe(url()), "slides", maybe(url()), "video", maybe(url()),
						"coverage", maybe(url()), "speakersComplete", dice.percent(50)));
		for (var id : ids.get("Topic")) {
			run("MATCH (n:Topic {id: $id}) SET n:$($kind)",
					Map.of("id", id, "kind", dice.oneOf("Subsystem", "Tool", "Project", "Concept")));
		}
	}

	private void relationships() {
		each("Talk", 100, talk -> link(talk, "HELD_AT", pick("Edition"), position()));
		each("Talk", 85, talk -> several(talk, "ABOUT", "Topic", true));
		each("Talk", 85, talk -> several(talk, "PRESENTED", "Person", false));
		each("Edition", 100, edition -> link(edition, "EDITION_OF", pick("Series"), Map.of()));
		each("Edition", 50, edition -> several(edition, "CALLS_FOR", "Topic", true));
		each("Edition", 50, edition -> several(edition, "SUGGESTED_FOR", "Person", false));
		each("Edition", 50, edition -> several(edition, "ATTENDED", "Person", false));
		var topics = ids.get("Topic");
		IntStream.range(1, topics.size())
			.filter(i -> dice.percent(75))
			.forEach(i -> link(topics.get(i), "PART_OF", topics.get(dice.between(0, i - 1)), Map.of()));
		each("Person", 45,
				person -> repeated(dice.few(1, 4),
						() -> link(person, "WORKS_ON", pick("Topic"),
								properties("role", dice.oneOf("MAINTAINER", "REVIEWER", "LEAD"), "entry", maybe(name()),
										"since", maybe(day()), "firstSeen", maybe("v6.1"), "until", maybe(day()),
										"goneIn", maybe("v6.9"), "source", maybe(pick("Source"))))));
		each("Person", 45, person -> {
			for (int i = dice.few(1, 4); i > 0; i--) {
				link(person, "AFFILIATED_WITH", pick("Organization"),
						properties("position", i, "from", maybe(dice.between(2018, 2020)), "to",
								maybe(dice.between(2020, 2022)), "source", maybe(pick("Source"))));
			}
		});
		for (var label : List.of("Person", "Talk", "Edition", "Series", "Topic", "Organization")) {
			each(label, 60, node -> several(node, "STATED_BY", "Source", true));
		}
	}

	private interface Properties {

		Map<String, Object> of(String id);

	}

	private interface Step {

		void on(String id);

	}

	private void nodes(String label, int number, Properties properties) {
		var all = IntStream.range(0, number)
			.mapToObj(i -> label.toLowerCase(java.util.Locale.ROOT) + ":n" + i)
			.toList();
		ids.put(label, all);
		var rows = new ArrayList<Map<String, Object>>();
		for (var id : all) {
			var row = new HashMap<>(properties.of(id));
			row.put("id", id);
			rows.add(row);
		}
		run("UNWIND $rows AS row CREATE (n:$($label)) SET n = row", Map.of("rows", rows, "label", label));
	}

	private void each(String label, int chance, Step step) {
		ids.get(label).stream().filter(id -> dice.percent(chance)).forEach(step::on);
	}

	private static void repeated(int times, Runnable step) {
		for (int i = 0; i < times; i++) {
			step.run();
		}
	}

	/** Some others, each once; whether from here or from there. */
	private void several(String id, String type, String other, boolean out) {
		for (var each : dice.some(ids.get(other), dice.few(1, 5))) {
			link(out ? id : each, type, out ? each : id, position());
		}
	}

	private void link(String from, String type, String to, Map<String, Object> properties) {
		run("MATCH (a {id: $from}), (b {id: $to}) CREATE (a)-[r:$($type)]->(b) SET r = $properties",
				Map.of("from", from, "to", to, "type", type, "properties", properties));
	}

	private void run(String statement, Map<String, Object> parameters) {
		driver.executableQuery(statement).withParameters(parameters).execute();
	}

	private Map<String, Object> position() {
		return properties("position", maybe(dice.between(0, 3)));
	}

	private String pick(String label) {
		return dice.pick(ids.get(label));
	}

	private String name() {
		return dice.percent(30) ? dice.pick(NAMES) : dice.pick(NAMES) + dice.oneOf("", " ", "-") + dice.pick(NAMES);
	}

	private List<String> names() {
		return IntStream.range(0, dice.few(0, 3)).mapToObj(i -> name()).toList();
	}

	private String url() {
		return "https://example.org/" + dice.between(0, 9);
	}

	private LocalDate day() {
		return LocalDate.of(dice.between(2019, 2024), dice.between(1, 3), dice.between(1, 2));
	}

	private Object maybe(Object value) {
		return dice.percent(60) ? value : null;
	}

	/** What is null is left out. */
	private static Map<String, Object> properties(Object... keysAndValues) {
		var properties = new HashMap<String, Object>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			if (keysAndValues[i + 1] != null) {
				properties.put((String) keysAndValues[i], keysAndValues[i + 1]);
			}
		}
		return properties;
	}

}
