package dev.ferrograph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import dev.ferrograph.reference.RandomInputs.About;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages of a random graph that changes while somebody turns them. */
@FerrographTest
class PageWalkTests {

	private static final int WALKS = 4;

	private static final int LONG = 15;

	@Autowired
	GraphQlApi api;

	@Autowired
	Driver driver;

	@AfterEach
	void leaveNothing() {
		RandomGraph.clear(driver);
	}

	@ParameterizedTest
	@CsvSource({ "people, Person", "talks, Talk", "editions, Edition", "topics, Topic" })
	void everyNodeThatIsThereThroughoutComesOnceAndInOrder(String root, String type) {
		for (long seed = 0; seed < WALKS; seed++) {
			RandomGraph.write(seed, driver);
			var walk = walk(seed, root, type);
			var changing = new ChangingGraph(driver, new Dice(seed), type);
			var lists = new ArrayList<>(List.of(walk.all(MemoryGraph.load(driver))));
			var found = walk.walk(kept -> {
				changing.change(kept);
				lists.add(walk.all(MemoryGraph.load(driver)));
			});
			var throughout = throughout(lists);
			assertThat(found.stream().filter(throughout::contains))
				.as("seed %d, %s %s %s", seed, root, walk.arguments(), walk.forwards() ? "forwards" : "backwards")
				.containsExactlyElementsOf(throughout);
		}
	}

	/** In an order, and with a filter if it lets enough through to turn pages. */
	private PageWalk walk(long seed, String root, String type) {
		var dice = new Dice(seed);
		var graph = MemoryGraph.load(driver);
		var inputs = new RandomInputs(Reference.schema(), new Vocabulary(graph, dice), dice);
		var arguments = new HashMap<String, Object>();
		if (dice.percent(75)) {
			var order = Reference.schema().getType(type + "Order");
			arguments.put("orderBy", List.of(inputs.value(order, new About(type, "name")),
					inputs.value(order, new About(type, "name"))));
		}
		var forwards = seed % 2 == 0;
		for (int attempt = 0; attempt < 5; attempt++) {
			var filtered = new HashMap<>(arguments);
			filtered.put("where", inputs.value(Reference.schema().getType(type + "Where"), new About(type, "name")));
			var walk = new PageWalk(api, dice, root, type, filtered, forwards);
			if (walk.all(graph).size() > LONG) {
				return walk;
			}
		}
		return new PageWalk(api, dice, root, type, arguments, forwards);
	}

	/** The nodes that were in all lists, and sorted by the same values. */
	private static List<String> throughout(List<Map<String, List<Object>>> lists) {
		return lists.getFirst()
			.entrySet()
			.stream()
			.filter(each -> lists.stream().allMatch(list -> each.getValue().equals(list.get(each.getKey()))))
			.map(Map.Entry::getKey)
			.toList();
	}

}
