package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.programme.ScheduleEvents.Day;
import dev.ferrograph.ingest.yaml.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code schedule.xml} as frab, pretalx, pentabarf and others write it, by its
 * <a href="https://github.com/voc/schedule/blob/master/validator/xsd/schedule.xml.xsd">
 * schema</a>.
 *
 * <p>
 * Tolerated: events directly in a day or in the schedule, or deeper than in a room; any
 * attribute or element unknown or missing but the title; HTML in titles and texts,
 * whether escaped or as elements; names in capitals or small letters.
 */
final class ScheduleXmlReader {

	/** What else is in a schedule but days. */
	private static final Set<String> AROUND = Set.of("generator", "version", "url", "base_url");

	private final XmlExport xml;

	private final ScheduleEvents events;

	private final Map<String, Node> schedule = new LinkedHashMap<>();

	private Node.@Nullable Fields conference;

	private ScheduleXmlReader(XmlExport xml, ScheduleEvents events) {
		this.xml = xml;
		this.events = events;
	}

	static Programme read(ExportText text, ReadOptions options) {
		var events = new ScheduleEvents(new ProgrammeDraft(text.file(), options));
		var readers = new ArrayList<ScheduleXmlReader>();
		XmlExport.read(text, ScheduleEvents.passedOver(options), xml -> {
			if (!xml.name().equals("schedule")) {
				throw new UnreadableProgrammeException(xml.place(),
						"not schedule.xml, whose outermost element is schedule, but XML with the element %s"
							.formatted(Texts.quoted(xml.name())));
			}
			var reader = new ScheduleXmlReader(xml, events);
			readers.add(reader);
			xml.eachElement(() -> reader.element(Day.UNKNOWN, null));
		});
		return readers.getFirst().finish(text);
	}

	private Programme finish(ExportText text) {
		var place = Place.startOf(text.file());
		var found = conference == null ? new Node.Fields(Map.of(), place) : conference;
		return events.finish(found, new Node.Fields(schedule, place), schedule.get("generator"));
	}

	private void element(Day day, @Nullable String room) {
		var name = xml.name();
		switch (name) {
			case "event" -> events.add(xml.node(), day, room);
			case "conference" -> conference = xml.node();
			case "day" -> {
				var its = events.day(xml.attributes());
				xml.eachElement(() -> element(its, null));
			}
			case "room" -> {
				var its = xml.attributes().line("@name");
				xml.eachElement(() -> element(day, its));
			}
			default -> {
				if (AROUND.contains(name)) {
					schedule.put(name, xml.node());
				}
				else {
					xml.eachElement(() -> element(day, room));
				}
			}
		}
	}

}
