package dev.ferrograph.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is computed for a topic. */
final class Topics {

	private Topics() {
	}

	/** The topic and, where asked for, all that are a part of it, however far down. */
	static Set<Vertex> of(Vertex topic, Map<String, Object> arguments) {
		var topics = new LinkedHashSet<Vertex>();
		topics.add(topic);
		if (Boolean.TRUE.equals(arguments.get("includeNarrower"))) {
			var todo = new ArrayList<>(topics);
			while (!todo.isEmpty()) {
				for (var narrower : todo.removeLast().in("PART_OF")) {
					if (topics.add(narrower)) {
						todo.add(narrower);
					}
				}
			}
		}
		return topics;
	}

	static List<Row> talks(Vertex topic, Map<String, Object> arguments) {
		return allTalks(topic, arguments).stream().map(Row::new).toList();
	}

	static List<Row> changes(Vertex topic, Map<String, Object> arguments) {
		return allChanges(topic, arguments).stream().map(Row::new).toList();
	}

	static List<Vertex> allChanges(Vertex topic, Map<String, Object> arguments) {
		return of(topic, arguments).stream().flatMap(each -> each.in("TOUCHES").stream()).distinct().toList();
	}

	/** What talks and roles count, and contributions in addition. */
	static double score(double others, long contributions) {
		var score = others + Math.log(1 + contributions) / Math.log(2);
		return BigDecimal.valueOf(score).setScale(3, RoundingMode.HALF_UP).doubleValue();
	}

	static List<Vertex> allTalks(Vertex topic, Map<String, Object> arguments) {
		return of(topic, arguments).stream().flatMap(each -> each.in("ABOUT").stream()).distinct().toList();
	}

	/** The topic's talks of the series that are asked for; null asks for all. */
	static List<Vertex> talksOfSeries(Vertex topic, Map<String, Object> arguments) {
		return allTalks(topic, arguments).stream()
			.filter(talk -> Talks.edition(talk) != null)
			.filter(talk -> ofSeries(Talks.edition(talk), (List<?>) arguments.get("series")))
			.toList();
	}

	private static boolean ofSeries(Vertex edition, List<?> wanted) {
		return edition.out("EDITION_OF").stream().anyMatch(series -> wanted == null || wanted.contains(series.id()));
	}

	static List<Row> history(Vertex topic, Map<String, Object> arguments) {
		var byEdition = new LinkedHashMap<Vertex, List<Vertex>>();
		var held = talksOfSeries(topic, arguments).stream().filter(talk -> !Boolean.TRUE.equals(talk.get("cancelled")));
		for (var talk : held.toList()) {
			byEdition.computeIfAbsent(Talks.edition(talk), none -> new ArrayList<>()).add(talk);
		}
		return byEdition.entrySet().stream().map(each -> history(each.getKey(), each.getValue())).toList();
	}

	private static Row history(Vertex edition, List<Vertex> talks) {
		Comparator<Vertex> inTheProgrammesOrder = Vertex
			.by((Vertex talk) -> talk.arcs("HELD_AT", true).getFirst().properties().get("position"), false)
			.thenComparing(Vertex.by(Vertex::id, false));
		Comparator<Vertex> byName = Vertex.by((Vertex person) -> person.get("sortName"), false)
			.thenComparing(Vertex.by(Vertex::id, false));
		var people = talks.stream().flatMap(talk -> talk.in("PRESENTED").stream()).distinct().sorted(byName).toList();
		return new Row(Map.of("edition", edition, "talks", talks.stream().sorted(inTheProgrammesOrder).toList(),
				"people", people));
	}

}
