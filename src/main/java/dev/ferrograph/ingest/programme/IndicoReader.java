package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.programme.ProgrammeDraft.Description;
import dev.ferrograph.ingest.yaml.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads <a href="https://docs.getindico.io/en/stable/http-api/exporters/event/">Indico's
 * export</a> of one event as JSON, with the details {@code contributions},
 * {@code subcontributions} or {@code sessions}; and, where there is one, the
 * <a href="https://docs.getindico.io/en/stable/http-api/exporters/timetable/">export of
 * its timetable</a>, for times and rooms that only it has.
 *
 * <p>
 * Tolerated: contributions without time, room, track or speakers; any field unknown or
 * missing but the title. A contribution's own id is {@code db_id}; where an older version
 * has none, {@code id} counts within the event. Someone's {@code id} and {@code db_id}
 * belong to one contribution and are not keys; {@code person_id} belongs to the event,
 * and the address to the person.
 */
final class IndicoReader {

	private static final Set<String> KEPT = Set.of("id", "title", "type", "url", "timezone", "startDate", "endDate",
			"location", "address", "room", "roomFullname", "language", "description", "chairs", "folders");

	private final JsonExport json;

	private final ProgrammeDraft draft;

	private final IndicoContributions contributions;

	private final Set<String> names = new LinkedHashSet<>();

	private final Map<String, Node> event = new LinkedHashMap<>();

	private Place place;

	private int events;

	private boolean isTimetable;

	private boolean withContributions;

	private IndicoReader(JsonExport json, ProgrammeDraft draft, IndicoTimetable timetable) {
		this.json = json;
		this.draft = draft;
		this.contributions = new IndicoContributions(draft, timetable);
		this.place = json.place();
	}

	static Programme read(ExportText text, ReadOptions options) {
		return read(text, IndicoTimetable.NONE, options);
	}

	static Programme read(ExportText text, IndicoTimetable timetable, ReadOptions options) {
		var draft = new ProgrammeDraft(text.file(), options);
		var readers = new ArrayList<IndicoReader>();
		JsonExport.read(text, IndicoContributions.passedOver(options), json -> {
			var reader = new IndicoReader(json, draft, timetable);
			readers.add(reader);
			json.eachField(reader::top);
		});
		return readers.getFirst().finish(text.file());
	}

	private void top(String name) {
		names.add(name);
		if (name.equals("results")) {
			json.eachItem(this::event);
			isTimetable = json.isFields();
		}
	}

	private void event() {
		if (events++ > 0) {
			throw new UnreadableProgrammeException(json.place(),
					"a second event begins, and a programme is that of one; export each event by itself");
		}
		place = json.place();
		json.eachField(name -> {
			switch (name) {
				case "contributions" -> {
					withContributions = true;
					json.eachItem(() -> contribution(null));
				}
				case "sessions" -> {
					withContributions = true;
					json.eachItem(this::session);
				}
				default -> {
					var node = KEPT.contains(name) ? json.node() : null;
					if (node != null) {
						event.put(name, node);
					}
				}
			}
		});
	}

	/** A session of Indico is a part of the programme with contributions of its own. */
	private void session() {
		var title = new String[1];
		json.eachField(name -> {
			switch (name) {
				case "title" -> title[0] = Texts.line(Node.text(json.node()));
				case "contributions" -> json.eachItem(() -> contribution(title[0]));
				default -> {
				}
			}
		});
	}

	private void contribution(@Nullable String session) {
		if (json.node() instanceof Node.Fields contribution) {
			contributions.add(contribution, session);
		}
	}

	private Programme finish(String file) {
		if (isTimetable) {
			throw new UnreadableProgrammeException(Place.startOf(file),
					"the timetable of Indico, which has no people; give the export of the event with it");
		}
		if (!names.contains("results")) {
			throw new UnreadableProgrammeException(Place.startOf(file),
					OtherJson.message(names, "an export of Indico"));
		}
		if (events == 0) {
			throw new UnreadableProgrammeException(Place.startOf(file),
					"the export holds no event; perhaps it is only for those who are logged in");
		}
		var fields = new Node.Fields(event, place);
		if (fields.get("startDate") == null && fields.get("contributions") == null && fields.text("title") == null) {
			throw new UnreadableProgrammeException(place, "the export holds results that are no event of Indico");
		}
		if (draft.isEmpty()) {
			contributions.addLecture(fields);
		}
		if (draft.isEmpty() && !withContributions) {
			draft.findings()
				.problem(place, "the export has no contributions; export the event with detail=contributions");
		}
		var id = Texts.id(fields.text("id"));
		var zoneName = fields.text("timezone");
		var url = WebAddress.of(fields.text("url"), null);
		var description = new Description(id == null ? null : new ForeignKey("/event", id), fields.line("title"), null,
				day(fields, "startDate"), day(fields, "endDate"), zoneName == null ? null : Times.zone(zoneName),
				fields.line("location"), fields.line("address"), null, null, url, fields.line("language"), "Indico",
				null);
		return draft.finish(description, WebAddress.host(url), true);
	}

	private static @Nullable LocalDate day(Node.Fields event, String name) {
		var text = event.fields(name).text("date");
		return text == null ? null : Times.day(text);
	}

}
