package dev.ferrograph.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What is computed for a person. */
final class People {

	private People() {
	}

	/** Everyone once, however often. */
	static List<Row> of(Vertex organization) {
		return organization.in("AFFILIATED_WITH").stream().map(Row::new).toList();
	}

	/**
	 * Every topic of a talk or a role; a talk counts one, roles three, contributions a
	 * logarithm.
	 */
	static List<Row> expertise(Vertex person) {
		var talks = new HashMap<Vertex, List<Vertex>>();
		var roles = new HashMap<Vertex, List<Object>>();
		for (var talk : Talks.of(person)) {
			talk.out("ABOUT").forEach(topic -> talks.computeIfAbsent(topic, none -> new ArrayList<>()).add(talk));
		}
		person.arcs("WORKS_ON", true)
			.forEach(work -> roles.computeIfAbsent(work.end(), none -> new ArrayList<>())
				.add(work.properties().get("role")));
		var made = new HashMap<Vertex, Long>();
		person.out("MADE")
			.stream()
			.flatMap(contribution -> contribution.out("CONTRIBUTES_TO").stream())
			.flatMap(change -> change.out("TOUCHES").stream())
			.forEach(topic -> made.merge(topic, 1L, Long::sum));
		var topics = new HashSet<>(talks.keySet());
		topics.addAll(made.keySet());
		topics.addAll(roles.keySet());
		return topics.stream()
			.map(topic -> expertise(topic, talks.getOrDefault(topic, List.of()), roles.getOrDefault(topic, List.of()),
					made.getOrDefault(topic, 0L)))
			.toList();
	}

	private static Row expertise(Vertex topic, List<Vertex> talks, List<Object> roles, long contributions) {
		var row = new HashMap<String, Object>();
		row.put("topic", topic);
		row.put("score", Topics.score(talks.size() + (roles.isEmpty() ? 0.0 : 3.0), contributions));
		row.put("contributions", contributions);
		row.put("talks", talks.size());
		row.put("roles", roles.stream().distinct().sorted().toList());
		row.put("firstYear", Talks.firstYear(talks));
		row.put("lastYear", Talks.lastYear(talks));
		return new Row(row);
	}

	static List<Row> coSpeakers(Vertex person) {
		var shared = new HashMap<Vertex, List<Vertex>>();
		for (var talk : Talks.of(person)) {
			talk.in("PRESENTED")
				.stream()
				.filter(other -> other != person)
				.forEach(other -> shared.computeIfAbsent(other, none -> new ArrayList<>()).add(talk));
		}
		return shared.entrySet()
			.stream()
			.map(each -> new Row(Map.of("person", each.getKey(), "talks",
					each.getValue().stream().sorted(Talks.LATEST_FIRST).toList(), "shared", each.getValue().size())))
			.toList();
	}

	static List<Row> editions(Vertex person) {
		return Talks.of(person).stream().map(Talks::edition).distinct().map(Row::new).toList();
	}

}
