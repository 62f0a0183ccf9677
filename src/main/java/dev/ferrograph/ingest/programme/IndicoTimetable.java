package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.yaml.Place;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When and where contributions take place, by the <a href=
 * "https://docs.getindico.io/en/stable/http-api/exporters/timetable/">timetable</a> of an
 * Indico event. Of its entries only contributions are read, in session blocks or not.
 */
final class IndicoTimetable {

	static final IndicoTimetable NONE = new IndicoTimetable();

	private static final Set<String> PASSED_OVER = Set.of("presenters", "conveners", "description", "attachments",
			"material", "references", "pdf");

	private static final Slot UNKNOWN = new Slot(null, null, null, null, null);

	private final Map<String, Slot> byId = new HashMap<>();

	private final Map<String, Slot> byNumber = new HashMap<>();

	private boolean isContributions;

	private IndicoTimetable() {
	}

	/**
	 * Reads a timetable.
	 * @throws UnreadableProgrammeException if the file is none
	 */
	static IndicoTimetable read(ExportText text) {
		var timetable = new IndicoTimetable();
		var findings = new Findings();
		var names = new LinkedHashSet<String>();
		JsonExport.read(text, PASSED_OVER, json -> json.eachField(name -> {
			names.add(name);
			if (name.equals("results")) {
				timetable.isContributions = json.isList();
				json.eachField(
						event -> json.eachField(day -> json.eachField(key -> timetable.add(json.node(), findings))));
			}
		}));
		if (!names.contains("results") || timetable.isContributions) {
			throw new UnreadableProgrammeException(Place.startOf(text.file()),
					timetable.isContributions
							? "an export of an event and not of its timetable; give the one from /export/timetable"
							: OtherJson.message(names, "a timetable of Indico"));
		}
		return timetable;
	}

	private void add(@Nullable Node node, Findings findings) {
		if (!(node instanceof Node.Fields entry)) {
			return;
		}
		if (byId.size() > ProgrammeDraft.MOST_SESSIONS) {
			throw new UnreadableProgrammeException(entry.place(),
					"more than %,d contributions; no programme has that".formatted(ProgrammeDraft.MOST_SESSIONS));
		}
		if ("Contribution".equals(entry.text("entryType"))) {
			var slot = IndicoTimes.slot(entry, findings);
			var id = entry.text("contributionId");
			var number = entry.text("friendlyId");
			if (id != null) {
				byId.put(id, slot);
			}
			if (number != null) {
				byNumber.put(number, slot);
			}
		}
		entry.fields("entries").parts().values().forEach(part -> add(part, findings));
	}

	/** The slot of a contribution; of one that is not here nothing is known. */
	Slot slot(Node.Fields contribution) {
		var id = contribution.text("db_id");
		var number = contribution.text("friendly_id", "id");
		var slot = id == null ? null : byId.get(id);
		if (slot == null && number != null) {
			slot = byNumber.get(number);
		}
		return slot == null ? UNKNOWN : slot;
	}

}
