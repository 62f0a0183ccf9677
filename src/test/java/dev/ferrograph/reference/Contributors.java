package dev.ferrograph.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who has worked on a topic. */
final class Contributors {

	private static final Comparator<Arc> BY_TOPIC = Comparator
		.comparing(Arc::end, Vertex.by((Vertex topic) -> topic.get("sortName"), false))
		.thenComparing(Arc::end, Vertex.by(Vertex::id, false))
		.thenComparing(work -> work.properties().get("entry"), Contributors::compare)
		.thenComparing(work -> work.properties().get("role"), Contributors::compare);

	private Contributors() {
	}

	/**
	 * A talk counts one, roles three for each topic, contributions the binary logarithm
	 * of one more than there are.
	 */
	static List<Row> of(Vertex topic, Map<String, Object> arguments) {
		var talks = new HashMap<Vertex, List<Vertex>>();
		var works = new HashMap<Vertex, List<Arc>>();
		Topics.talksOfSeries(topic, arguments)
			.stream()
			.filter(talk -> within(Talks.year(talk), Talks.year(talk), arguments))
			.forEach(talk -> talk.in("PRESENTED")
				.forEach(person -> talks.computeIfAbsent(person, none -> new ArrayList<>()).add(talk)));
		Topics.of(topic, arguments)
			.stream()
			.flatMap(each -> each.arcs("WORKS_ON", false).stream())
			.filter(work -> within(year(work, "since"), year(work, "until"), arguments))
			.forEach(work -> works.computeIfAbsent(work.start(), none -> new ArrayList<>()).add(work));
		var made = new HashMap<Vertex, List<LocalDate>>();
		Topics.allChanges(topic, arguments)
			.stream()
			.flatMap(change -> change.in("CONTRIBUTES_TO").stream())
			.filter(contribution -> within(contribution.get("year"), contribution.get("year"), arguments))
			.forEach(contribution -> contribution.in("MADE")
				.forEach(person -> made.computeIfAbsent(person, none -> new ArrayList<>())
					.add((LocalDate) contribution.get("date"))));
		var people = new HashSet<>(talks.keySet());
		people.addAll(made.keySet());
		people.addAll(works.keySet());
		return people.stream()
			.map(person -> row(person, talks.getOrDefault(person, List.of()), works.getOrDefault(person, List.of()),
					made.getOrDefault(person, List.of())))
			.toList();
	}

	private static Row row(Vertex person, List<Vertex> talks, List<Arc> works, List<LocalDate> made) {
		var row = new HashMap<String, Object>();
		row.put("node", person);
		row.put("score",
				Topics.score(talks.size() + 3.0 * works.stream().map(Arc::end).distinct().count(), made.size()));
		row.put("talks", talks.stream().sorted(Talks.LATEST_FIRST).toList());
		row.put("works", works.stream().sorted(BY_TOPIC).toList());
		row.put("editions", talks.stream().map(Talks::edition).distinct().sorted(Editions.LATEST_FIRST).toList());
		row.put("firstYear", Talks.firstYear(talks));
		row.put("lastYear", Talks.lastYear(talks));
		row.put("contributions", made.size());
		row.put("lastContribution", made.stream().max(Comparator.naturalOrder()).orElse(null));
		row.put("contributionsByYear",
				made.stream()
					.collect(Collectors.groupingBy(LocalDate::getYear, TreeMap::new, Collectors.counting()))
					.entrySet()
					.stream()
					.map(year -> Map.of("year", year.getKey(), "count", year.getValue()))
					.toList());
		return new Row(row);
	}

	/** Whether a time overlaps with the one that is asked for; null is no bound. */
	private static boolean within(Object from, Object to, Map<String, Object> arguments) {
		return (arguments.get("fromYear") == null || to == null || Values.compare(to, arguments.get("fromYear")) >= 0)
				&& (arguments.get("toYear") == null || from == null
						|| Values.compare(from, arguments.get("toYear")) <= 0);
	}

	private static int compare(Object one, Object other) {
		return Values.compareNullLast(one, other, false);
	}

	private static Object year(Arc work, String property) {
		return work.properties().get(property) instanceof LocalDate day ? day.getYear() : null;
	}

}
