package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.programme.LinkList.Kind;
import dev.ferrograph.ingest.programme.SpeakerList.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes sessions from the contributions of an Indico event and what is within them. */
final class IndicoContributions {

	private static final Set<String> NEVER = Set.of("_fossil", "material", "note", "allowed", "creator", "visibility",
			"modificationDate", "creationDate");

	private static final Set<String> LECTURES = Set.of("lecture", "simple_event");

	private final ProgrammeDraft draft;

	private final IndicoTimetable timetable;

	IndicoContributions(ProgrammeDraft draft, IndicoTimetable timetable) {
		this.draft = draft;
		this.timetable = timetable;
	}

	/** What no node needs. */
	static Set<String> passedOver(ReadOptions options) {
		var all = new HashSet<>(NEVER);
		if (!options.withAbstracts()) {
			all.add("description");
		}
		return all;
	}

	/**
	 * Adds a contribution and its parts.
	 * @param session in which it is, where the file says that around it
	 */
	void add(Node.Fields contribution, @Nullable String session) {
		var written = timetable.slot(contribution);
		var slot = IndicoTimes.slot(contribution, draft.findings()).orElse(written);
		var track = contribution.line("track", "session");
		var whole = session(contribution, "/contribution", slot, track == null ? session : track, null);
		if (whole == null || !draft.add(whole)) {
			return;
		}
		for (var node : contribution.items("subContributions")) {
			if (node instanceof Node.Fields part) {
				var within = whole.keys().isEmpty() ? null : whole.keys().getFirst();
				var its = new Slot(slot.day(), null, null, IndicoTimes.minutes(part, draft.findings()), slot.room());
				var added = session(part, "/subcontribution", its, whole.track(), within);
				if (added != null) {
					draft.add(added);
				}
			}
		}
	}

	/**
	 * Adds the event itself where it is a lecture, which has chairs in place of speakers.
	 */
	void addLecture(Node.Fields event) {
		var type = event.text("type");
		if (type == null || !LECTURES.contains(type) || event.items("chairs").isEmpty()) {
			return;
		}
		var lecture = session(event, "/lecture", IndicoTimes.slot(event, draft.findings()), null, null);
		if (lecture != null) {
			draft.add(lecture);
		}
	}

	private @Nullable Session session(Node.Fields contribution, String system, Slot slot, @Nullable String track,
			@Nullable ForeignKey within) {
		var title = SessionTitle.of(contribution.line("title"));
		if (title == null) {
			draft.findings()
				.problem(contribution.place(), "a contribution without a title, which is left out; give it one");
			return null;
		}
		var url = WebAddress.of(contribution.text("url"), null);
		var type = contribution.fields("type").line("name") == null ? contribution.line("type")
				: contribution.fields("type").line("name");
		var links = links(contribution, url);
		var speakers = speakers(contribution);
		return new Session(contribution.place(), keys(contribution, system), title.text(), null, type,
				Kinds.of(type, title.text()), slot, track, contribution.line("language"), url, links.links(),
				links.recordings(), links.attachments(), title.cancelled(), within, speakers.speakers(),
				speakers.isComplete(),
				draft.options().withAbstracts() ? Texts.paragraphs(contribution.text("description")) : null);
	}

	private static List<ForeignKey> keys(Node.Fields contribution, String system) {
		var id = Texts.id(contribution.text("db_id"));
		if (id != null) {
			return List.of(new ForeignKey(system, id));
		}
		// older versions give only the number within the event or contribution
		var number = system.equals("/subcontribution") ? null : Texts.id(contribution.text("id"));
		if (number == null) {
			return List.of();
		}
		return List.of(new ForeignKey(system.equals("/lecture") ? system : KeySystem.WITHIN_EDITION + system, number));
	}

	private LinkList links(Node.Fields contribution, @Nullable String url) {
		var links = new LinkList(url, draft.findings());
		for (var folder : contribution.items("folders")) {
			if (folder instanceof Node.Fields fields) {
				links.add(fields.items("attachments"), Kind.ATTACHMENT);
			}
		}
		links.add(contribution.items("references").stream().filter(IndicoContributions::hasUrl).toList(), Kind.LINK);
		return links;
	}

	private static boolean hasUrl(Node reference) {
		return reference instanceof Node.Fields fields && fields.text("url") != null;
	}

	private SpeakerList speakers(Node.Fields contribution) {
		var speakers = new SpeakerList(draft.findings(), draft.options().addresses());
		add(contribution, "speakers", Part.SPEAKER, speakers);
		add(contribution, "chairs",
				LECTURES.contains(String.valueOf(contribution.text("type"))) ? Part.SPEAKER : Part.CHAIR, speakers);
		add(contribution, "primaryauthors", Part.AUTHOR, speakers);
		add(contribution, "coauthors", Part.AUTHOR, speakers);
		return speakers;
	}

	private static void add(Node.Fields contribution, String name, Part part, SpeakerList speakers) {
		for (var node : contribution.items(name)) {
			if (node instanceof Node.Fields person) {
				speakers.add(named(person, part));
			}
		}
	}

	private static Named named(Node.Fields person, Part part) {
		var keys = new ArrayList<ForeignKey>();
		var id = Texts.id(person.text("person_id"));
		if (id != null) {
			keys.add(new ForeignKey("/person", id));
		}
		var address = person.text("email") == null ? person.text("emailHash") : person.text("email");
		return new Named(person.place(), name(person), part, person.line("affiliation"), keys, address, null, null);
	}

	private static @Nullable String name(Node.Fields person) {
		var first = person.text("first_name", "firstName");
		var last = person.text("last_name", "familyName", "lastName");
		if (first == null && last == null) {
			return inOrder(person.text("fullName", "name"));
		}
		return Objects.requireNonNullElse(first, "") + " " + Objects.requireNonNullElse(last, "");
	}

	/** Indico writes the surname first, in capitals and with a comma after it. */
	private static @Nullable String inOrder(@Nullable String fullName) {
		var comma = fullName == null ? -1 : fullName.indexOf(',');
		return fullName == null || comma < 0 ? fullName
				: fullName.substring(comma + 1).strip() + " " + fullName.substring(0, comma).strip();
	}

}
