package dev.ferrograph.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;

/**
 * A graph that a seed has made up: everything that may be missing is missing somewhere,
 * and names are alike, strange, or the same.
 */
final class RandomGraph {

	private static final Map<String, Integer> NODES = new TreeMap<>(Map.of("Source", 12, "Series", 4, "Organization", 6,
			"Person", 60, "Topic", 30, "Edition", 20, "Talk", 150, "Change", 60, "Contribution", 150));

	private final Dice dice;

	private final RandomNodes says;

	private final Driver driver;

	private final Map<String, List<String>> ids = new HashMap<>();

	private final List<Map<String, Object>> links = new ArrayList<>();

	private RandomGraph(Dice dice, Driver driver) {
		this.dice = dice;
		this.says = new RandomNodes(dice);
		this.driver = driver;
	}

	/** Writes it in place of all that is there. */
	static void write(long seed, Driver driver) {
		clear(driver);
		var graph = new RandomGraph(new Dice(seed), driver);
		NODES.forEach(graph::nodes);
		graph.kinds();
		graph.relationships();
		graph.write();
	}

	/** Leaves nothing, so that whoever needs the seed loads it again. */
	static void clear(Driver driver) {
		driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
	}

	private void nodes(String label, int number) {
		var rows = new ArrayList<Map<String, Object>>();
		for (int i = 0; i < number; i++) {
			var row = new HashMap<>(says.of(label));
			row.put("id", label.toLowerCase(Locale.ROOT) + ":n" + i);
			rows.add(row);
		}
		ids.put(label, rows.stream().map(row -> row.get("id").toString()).toList());
		run("UNWIND $rows AS row CREATE (n:$($label)) SET n = row", Map.of("rows", rows, "label", label));
	}

	private void kinds() {
		for (var id : ids.get("Topic")) {
			run("MATCH (n:Topic {id: $id}) SET n:$($kind)",
					Map.of("id", id, "kind", dice.oneOf("Subsystem", "Tool", "Project", "Concept")));
		}
	}

	private void relationships() {
		each("Talk", 100, talk -> link(talk, "HELD_AT", pick("Edition"), says.position()));
		each("Talk", 85, talk -> several(talk, "ABOUT", "Topic", true));
		each("Talk", 85, talk -> several(talk, "PRESENTED", "Person", false));
		each("Talk", 20, talk -> several(talk, "ANNOUNCED", "Person", false));
		each("Talk", 30, talk -> link(talk, "WITHIN", pick("Talk"), says.position()));
		each("Change", 85, change -> several(change, "TOUCHES", "Topic", true));
		each("Contribution", 100, contribution -> link(contribution, "CONTRIBUTES_TO", pick("Change"), Map.of()));
		each("Contribution", 100, contribution -> link(pick("Person"), "MADE", contribution, Map.of()));
		each("Edition", 100, edition -> link(edition, "EDITION_OF", pick("Series"), Map.of()));
		each("Edition", 50, edition -> several(edition, "CALLS_FOR", "Topic", true));
		each("Edition", 50, edition -> several(edition, "SUGGESTED_FOR", "Person", false));
		each("Edition", 50, edition -> several(edition, "ATTENDED", "Person", false));
		each("Edition", 50, edition -> several(edition, "ORGANIZED", "Person", false));
		each("Edition", 30, edition -> several(edition, "HOSTED", "Organization", false));
		var topics = ids.get("Topic");
		IntStream.range(1, topics.size())
			.filter(i -> dice.percent(75))
			.forEach(i -> link(topics.get(i), "PART_OF", topics.get(dice.between(0, i - 1)), Map.of()));
		for (int i = 0; i < 60; i++) {
			link(pick("Person"), "WORKS_ON", pick("Topic"), says.work(i, pick("Source")));
			link(pick("Person"), "AFFILIATED_WITH", pick("Organization"), says.affiliation(i, pick("Source")));
		}
		for (var label : List.of("Person", "Talk", "Change", "Edition", "Series", "Topic", "Organization")) {
			each(label, 60, node -> several(node, "STATED_BY", "Source", true));
		}
	}

	private interface Step {

		void on(String id);

	}

	private void each(String label, int chance, Step step) {
		ids.get(label).stream().filter(id -> dice.percent(chance)).forEach(step::on);
	}

	/** Some others, each once; whether from here or from there. */
	private void several(String id, String type, String other, boolean out) {
		for (var each : dice.some(ids.get(other), dice.few(1, 5))) {
			link(out ? id : each, type, out ? each : id, says.position());
		}
	}

	private void link(String from, String type, String to, Map<String, Object> properties) {
		links.add(Map.of("from", from, "to", to, "type", type, "properties", properties));
	}

	private void write() {
		run("""
				MATCH (n)
				WITH collect(n) AS all
				UNWIND $links AS link
				WITH link, head([n IN all WHERE n.id = link.from]) AS a, head([n IN all WHERE n.id = link.to]) AS b
				CREATE (a)-[r:$(link.type)]->(b)
				SET r = link.properties
				""", Map.of("links", links));
	}

	private String pick(String label) {
		return dice.pick(ids.get(label));
	}

	private void run(String statement, Map<String, Object> parameters) {
		driver.executableQuery(statement).withParameters(parameters).execute();
	}

}
