package dev.ferrograph.expertise;

import java.util.Map;
import org.neo4j.driver.Driver;

/**
 * The days that are kept beside talks' topics, made anew from the talks and their
 * editions.
 */
final class KeptTalkDays {

	private static final String MADE_ANEW = """
			MATCH (topic:Topic)<-[about:ABOUT]-(talk:Talk)-[:HELD_AT]->(held:Edition)
			WHERE NOT talk.cancelled
			WITH about, held.startedBy AS heldOn, head(COLLECT {
			  MATCH (topic)<-[:ABOUT]-(other:Talk)-[:HELD_AT]->(again:Edition)
			  WHERE talk.titleExact AND other.titleExact AND NOT other.cancelled AND other.titleFolded = talk.titleFolded
			    AND (again.startedBy > held.startedBy OR again.startedBy = held.startedBy AND other.id < talk.id)
			    AND COLLECT { MATCH (other)<-[:PRESENTED]-(person) RETURN person.id ORDER BY person.id }
			      = COLLECT { MATCH (talk)<-[:PRESENTED]-(person) RETURN person.id ORDER BY person.id }
			  RETURN min(again.startedBy)
			}) AS repeatedOn
			""";

	private KeptTalkDays() {
	}

	/** Keeps them in a graph that was not loaded. */
	static void keep(Driver driver) {
		driver.executableQuery(MADE_ANEW + "SET about.heldOn = heldOn, about.repeatedOn = repeatedOn").execute();
	}

	/** How many there are, how many of talks given again, and how many are not kept. */
	static Map<String, Object> count(Driver driver) {
		return driver.executableQuery(MADE_ANEW + """
				RETURN count(*) AS all, count(repeatedOn) AS repeated,
				  sum(CASE WHEN about.heldOn = heldOn AND coalesce(about.repeatedOn = repeatedOn, repeatedOn IS NULL AND
				    about.repeatedOn IS NULL) THEN 0 ELSE 1 END) AS notKept
				""").execute().records().getFirst().asMap();
	}

}
