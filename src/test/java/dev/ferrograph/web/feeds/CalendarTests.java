package dev.ferrograph.web.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** The calendars, as a calendar program reads them. */
@FerrographTest
class CalendarTests {

	@Autowired
	EndpointClient client;

	@Autowired
	GraphQlApi api;

	@Autowired
	Driver driver;

	@AfterEach
	void removeWhatTestsAdd() {
		driver.executableQuery("MATCH (added {added: true}) DETACH DELETE added").execute();
	}

	@Test
	void ofAnEditionHasItAndItsTalks() {
		var edition = api
			.ask("""
					{ edition(id: "edition:kangrejos-2023") { startDate endDate talks(first: 100) { nodes { id day } } } }""")
			.data("/edition");
		var events = events("/edition/kangrejos-2023.ics");
		var whole = events.get("edition:kangrejos-2023@" + client.endpoint().getHost());
		assertThat(whole).containsEntry("SUMMARY", "Kangrejos 2023")
			.containsEntry("DTSTART", edition.get("startDate").asString().replace("-", ""))
			.containsEntry("URL", client.endpoint().resolve("/edition/kangrejos-2023").toString())
			.containsKeys("DTSTAMP", "LOCATION");
		var dated = edition.at("/talks/nodes").valueStream().filter(talk -> !talk.get("day").isNull()).count();
		assertThat(events).hasSize((int) dated + 1);
	}

	@Test
	void hasTheTimesOfTalks() {
		add("""
				CREATE (:Talk {id: 'talk:kangrejos-2023/added', added: true, title: 'Added; with times, and more', titleExact: true,
				  kind: 'TALK', cancelled: true, speakersComplete: true, room: 'Main, left', duration: 30,
				  startsAt: datetime('2023-09-16T10:00+02:00'), day: date('2023-09-16')})-[:HELD_AT {position: 99}]->(edition)""");
		assertThat(events("/edition/kangrejos-2023.ics").get("talk:kangrejos-2023/added@" + host()))
			.containsEntry("SUMMARY", "Added; with times, and more")
			.containsEntry("DTSTART", "20230916T080000Z")
			.containsEntry("DTEND", "20230916T083000Z")
			.containsEntry("STATUS", "CANCELLED")
			.hasEntrySatisfying("LOCATION", place -> assertThat(place).startsWith("Main, left, "));
	}

	@Test
	void hasNothingThatIsNotKnownToTheDay() {
		var calendar = events("/series/kangrejos.ics");
		assertThat(calendar).containsKey("edition:kangrejos-2023@" + host())
			.doesNotContainKey("edition:kangrejos-2024@" + host());
		var known = api.ask("{ series(id: \"series:kangrejos\") { editions { datePrecision } } }")
			.data("/series/editions")
			.valueStream()
			.filter(edition -> edition.get("datePrecision").asString().equals("DAY"))
			.count();
		assertThat(calendar).hasSize((int) known);
		assertThat(events("/editions.ics")).containsKey("edition:kangrejos-2023@" + host())
			.doesNotContainKey("edition:kangrejos-2024@" + host());
	}

	@Test
	void isKeptByCachesUntilAnEventChanges() {
		var path = "/edition/kangrejos-2023.ics";
		var first = get(path);
		assertThat(first.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
		assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
		var again = client.send("GET", path, "", "If-None-Match", first.header("ETag"));
		assertThat(again.status()).isEqualTo(304);
		var head = client.send("HEAD", path, "");
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.header("ETag")).isEqualTo(first.header("ETag"));
		add("""
				CREATE (:Talk {id: 'talk:kangrejos-2023/added', added: true, title: 'Added', titleExact: true, kind: 'TALK',
				  cancelled: false, speakersComplete: true, day: date('2023-09-16')})-[:HELD_AT {position: 99}]->(edition)""");
		assertThat(client.send("GET", path, "", "If-None-Match", first.header("ETag")).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/edition/nothing.ics", "/series/nothing.ics", "/edition/.ics", "/people.ics",
			"/edition/kangrejos-2024.ics" })
	void isNotThereWithoutAnEvent(String path) {
		assertThat(get(path).status()).isEqualTo(404);
	}

	private void add(String statement) {
		driver.executableQuery("MATCH (edition:Edition {id: 'edition:kangrejos-2023'}) " + statement).execute();
	}

	/** The properties of the events, by their ids. */
	private Map<String, Map<String, String>> events(String path) {
		var answer = get(path);
		assertThat(answer.status()).as(path).isEqualTo(200);
		var calendar = calendar(answer.body());
		assertThat(calendar.validate().getEntries()).isEmpty();
		return calendar.getComponents("VEVENT")
			.stream()
			.map(event -> event.getProperties().stream().collect(Collectors.toMap(Content::getName, Content::getValue)))
			.collect(Collectors.toMap(event -> event.get("UID"), event -> event));
	}

	private static Calendar calendar(String text) {
		try {
			return new CalendarBuilder().build(new StringReader(text));
		}
		catch (IOException | ParserException e) {
			throw new AssertionError(text, e);
		}
	}

	private String host() {
		return client.endpoint().getHost();
	}

	private EndpointClient.Answer get(String path) {
		return client.send("GET", path, "");
	}

}
