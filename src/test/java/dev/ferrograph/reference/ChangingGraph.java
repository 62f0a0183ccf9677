package dev.ferrograph.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Driver;

/** Puts nodes of a label into the graph and takes others away, by chance. */
final class ChangingGraph {

	private static final int MOST_CHANGES = 20;

	private final Driver driver;

	private final Dice dice;

	private final String label;

	private int changes;

	private int inserted;

	ChangingGraph(Driver driver, Dice dice, String label) {
		this.driver = driver;
		this.dice = dice;
		this.label = label;
	}

	/** Changes something, perhaps the very node whose place is kept. */
	void change(String kept) {
		// a list that grows as fast as it is read has no end
		if (changes++ > MOST_CHANGES) {
			return;
		}
		for (int i = dice.few(0, 3); i > 0; i--) {
			insert();
		}
		if (dice.percent(30)) {
			delete(kept);
		}
		if (dice.percent(60)) {
			delete(dice.pick(MemoryGraph.load(driver).labelled(label).stream().map(Vertex::id).sorted().toList()));
		}
	}

	private void insert() {
		var properties = new HashMap<>(new RandomNodes(dice).of(label));
		properties.put("id", "%s:new%d-%d".formatted(label.toLowerCase(Locale.ROOT), dice.between(0, 999), inserted++));
		run("CREATE (n:$($labels)) SET n = $properties", Map.of("labels",
				label.equals("Topic") ? List.of("Topic", "Tool") : List.of(label), "properties", properties));
	}

	private void delete(String id) {
		run("MATCH (n {id: $id}) DETACH DELETE n", Map.of("id", id));
	}

	private void run(String statement, Map<String, Object> parameters) {
		driver.executableQuery(statement).withParameters(parameters).execute();
	}

}
