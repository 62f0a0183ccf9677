package dev.ferrograph.expertise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What the graph says, read plainly, for rankings that are not ours. */
record Facts(List<Talk> talks, List<Role> roles, List<Contribution> contributions) {

	record Talk(String id, LocalDate heldOn, List<String> topics, List<String> speakers) {
	}

	record Role(String person, String topic, LocalDate since) {
	}

	record Contribution(String person, String change, LocalDate date) {
	}

	static Facts read(Driver driver) {
		return new Facts(all(driver, """
				MATCH (talk:Talk)-[:HELD_AT]->(held:Edition)
				RETURN talk.id AS id, held.startedBy AS heldOn,
				  COLLECT { MATCH (talk)-[:ABOUT]->(topic:Topic) RETURN topic.id ORDER BY topic.id } AS topics,
				  COLLECT { MATCH (talk)<-[:PRESENTED]-(person:Person) RETURN person.id ORDER BY person.id } AS speakers
				ORDER BY id""",
				talk -> new Talk(talk.get("id").asString(), talk.get("heldOn").asLocalDate(),
						talk.get("topics").asList(Value::asString), talk.get("speakers").asList(Value::asString))),
				all(driver, """
						MATCH (person:Person)-[work:WORKS_ON]->(topic:Topic)
						WHERE work.since IS NOT NULL
						RETURN person.id AS person, topic.id AS topic, work.since AS since
						ORDER BY person, topic, since""",
						work -> new Role(work.get("person").asString(), work.get("topic").asString(),
								work.get("since").asLocalDate())),
				all(driver, """
						MATCH (person:Person)-[:MADE]->(made:Contribution)-[:CONTRIBUTES_TO]->(change:Change)
						RETURN person.id AS person, change.id AS change, made.date AS date
						ORDER BY made.id""", made -> new Contribution(made.get("person").asString(),
						made.get("change").asString(), made.get("date").asLocalDate())));
	}

	/** The same without what was not known before a day. */
	Facts knownBefore(LocalDate day) {
		return new Facts(talks.stream().filter(talk -> talk.heldOn().isBefore(day)).toList(),
				roles.stream().filter(role -> role.since().isBefore(day)).toList(),
				contributions.stream().filter(made -> made.date().isBefore(day)).toList());
	}

	/** Everyone who gave a talk, has a role or contributed to a change. */
	Set<String> people() {
		var people = new TreeSet<String>();
		talks.forEach(talk -> people.addAll(talk.speakers()));
		roles.forEach(role -> people.add(role.person()));
		contributions.forEach(made -> people.add(made.person()));
		return people;
	}

	private static <T> List<T> all(Driver driver, String statement, Function<Record, T> read) {
		return driver.executableQuery(statement)
			.withParameters(Map.of())
			.execute()
			.records()
			.stream()
			.map(read)
			.toList();
	}

}
