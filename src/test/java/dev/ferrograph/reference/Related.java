package dev.ferrograph.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is like a talk or a topic. */
final class Related {

	private Related() {
	}

	/**
	 * A topic in common counts the more the fewer talks are on it; a speaker in common a
	 * half.
	 */
	static List<Row> talks(Vertex talk) {
		var scores = new HashMap<Vertex, Double>();
		for (var topic : talk.out("ABOUT")) {
			var on = topic.in("ABOUT");
			on.forEach(other -> scores.merge(other, 1.0 / on.size(), Double::sum));
		}
		for (var speaker : talk.in("PRESENTED")) {
			speaker.out("PRESENTED").forEach(other -> scores.merge(other, 0.5, Double::sum));
		}
		scores.remove(talk);
		// equal sums must be equal in whichever order they were added up
		return scores.entrySet()
			.stream()
			.map(each -> new Row(each.getKey(), Map.of("score", Math.round(each.getValue() * 1e9))))
			.toList();
	}

	static List<Row> topics(Vertex topic) {
		var talks = new HashMap<Vertex, Set<Vertex>>();
		var people = new HashMap<Vertex, Set<Vertex>>();
		for (var talk : topic.in("ABOUT")) {
			talk.out("ABOUT").forEach(other -> talks.computeIfAbsent(other, none -> new HashSet<>()).add(talk));
		}
		for (var person : speakers(topic)) {
			person.out("PRESENTED")
				.stream()
				.flatMap(talk -> talk.out("ABOUT").stream())
				.forEach(other -> people.computeIfAbsent(other, none -> new HashSet<>()).add(person));
		}
		for (var person : topic.in("WORKS_ON")) {
			person.out("WORKS_ON").forEach(other -> people.computeIfAbsent(other, none -> new HashSet<>()).add(person));
		}
		var others = new HashSet<>(talks.keySet());
		others.addAll(people.keySet());
		others.remove(topic);
		return others.stream()
			.map(other -> new Row(Map.of("topic", other, "sharedTalks", talks.getOrDefault(other, Set.of()).size(),
					"sharedPeople", people.getOrDefault(other, Set.of()).size())))
			.toList();
	}

	private static Set<Vertex> speakers(Vertex topic) {
		return topic.in("ABOUT").stream().flatMap(talk -> talk.in("PRESENTED").stream()).collect(Collectors.toSet());
	}

}
