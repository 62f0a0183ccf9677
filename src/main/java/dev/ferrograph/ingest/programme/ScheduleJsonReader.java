package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.programme.ScheduleEvents.Day;
import dev.ferrograph.ingest.yaml.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code schedule.json} as pretalx, frab and others write it, by its
 * <a href="https://c3voc.de/schedule/schema.json">schema</a>.
 *
 * <p>
 * Tolerated: rooms as a map from names to events, or as a list of rooms with a name and
 * events, or events in one list; persons with the ids of either generation, or as texts;
 * translated texts, of which the English one or else the first is taken; any field
 * unknown or missing but the title; empty texts for what is missing.
 */
final class ScheduleJsonReader {

	/** What is read of a schedule, a conference and a day, beside what they contain. */
	private static final Set<String> KEPT = Set.of("acronym", "title", "start", "end", "time_zone_name", "venue",
			"address", "city", "country", "language", "url", "base_url", "baseurl", "date", "day_start");

	private final ScheduleEvents events;

	private final Map<String, Node> schedule = new LinkedHashMap<>();

	private final Map<String, Node> conference = new LinkedHashMap<>();

	private final Set<String> names = new LinkedHashSet<>();

	private @Nullable Node generator;

	private boolean found;

	private final JsonExport json;

	private ScheduleJsonReader(JsonExport json, ScheduleEvents events) {
		this.json = json;
		this.events = events;
	}

	static Programme read(ExportText text, ReadOptions options) {
		var draft = new ProgrammeDraft(text.file(), options);
		var events = new ScheduleEvents(draft);
		var finished = new ArrayList<Programme>();
		JsonExport.read(text, ScheduleEvents.passedOver(options), json -> {
			var reader = new ScheduleJsonReader(json, events);
			json.eachField(reader::top);
			finished.add(reader.finish(text.file()));
		});
		return finished.getFirst();
	}

	private Programme finish(String file) {
		if (!found) {
			throw new UnreadableProgrammeException(Place.startOf(file), OtherJson.message(names, "schedule.json"));
		}
		var start = Place.startOf(file);
		return events.finish(new Node.Fields(conference, start), new Node.Fields(schedule, start), generator);
	}

	private void top(String name) {
		names.add(name);
		schedule(name);
	}

	private void schedule(String name) {
		switch (name) {
			case "schedule" -> json.eachField(this::schedule);
			// the second version of the format lists them outside of days and rooms
			case "events" -> json.eachItem(() -> event(Day.UNKNOWN, null));
			case "conference" -> {
				found |= json.isFields();
				json.eachField(this::conference);
			}
			case "generator" -> generator = json.node();
			default -> keepText(schedule, name);
		}
	}

	private void conference(String name) {
		if (name.equals("days")) {
			json.eachItem(this::day);
		}
		else {
			keepText(conference, name);
		}
	}

	private void keepText(Map<String, Node> kept, String name) {
		var node = KEPT.contains(name) ? json.node() : null;
		if (node != null) {
			kept.put(name, node);
		}
	}

	private void day() {
		var parts = new LinkedHashMap<String, Node>();
		var place = json.place();
		json.eachField(name -> {
			if (name.equals("rooms")) {
				rooms(events.day(new Node.Fields(parts, place)));
			}
			else {
				keepText(parts, name);
			}
		});
	}

	private void rooms(Day day) {
		json.eachField(room -> json.eachItem(() -> event(day, Texts.line(room))));
		json.eachItem(() -> room(day));
	}

	private void room(Day day) {
		var name = new String[1];
		json.eachField(field -> {
			switch (field) {
				case "name" -> name[0] = Texts.line(Node.text(json.node()));
				case "events", "talks", "sessions" -> json.eachItem(() -> event(day, name[0]));
				default -> {
				}
			}
		});
	}

	private void event(Day day, @Nullable String room) {
		if (json.node() instanceof Node.Fields event) {
			events.add(event, day, room);
		}
	}

}
