package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.programme.LinkList.Kind;
import dev.ferrograph.ingest.programme.ProgrammeDraft.Description;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events and the conference of a schedule, which JSON and XML write alike: the
 * <a href="https://github.com/voc/schedule">schedule format</a> of frab, pretalx and
 * others. Of an attribute or element that either of them may have, both are known.
 */
final class ScheduleEvents {

	/** What is never needed; part of it is about people and nobody's business here. */
	private static final Set<String> NEVER = Set.of("answers", "biography", "avatar", "logo", "colors", "tracks",
			"recording_license", "feedback_url", "style", "evaluation", "conference_events", "video_download_url");

	private static final Set<String> ABSTRACTS = Set.of("abstract", "description");

	private static final Pattern GENERATOR = Pattern.compile("^[a-z0-9]+");

	private static final Set<String> CANCELLED = Set.of("cancelled", "canceled", "withdrawn", "rejected", "true",
			"yes");

	private final ProgrammeDraft draft;

	private final EventTimes times;

	ScheduleEvents(ProgrammeDraft draft) {
		this.draft = draft;
		this.times = new EventTimes(draft);
	}

	/** What no node needs. */
	static Set<String> passedOver(ReadOptions options) {
		if (options.withAbstracts()) {
			return NEVER;
		}
		var all = new HashSet<>(NEVER);
		all.addAll(ABSTRACTS);
		return all;
	}

	/** A day of the programme; what is not known of it is null. */
	Day day(Node.Fields day) {
		var written = day.text("date", "@date");
		var date = written == null ? null : Times.day(written);
		if (written != null && date == null) {
			draft.findings()
				.problem(day.place("date", "@date"),
						"%s is not a date; write it as in 2023-09-16".formatted(Texts.quoted(written)));
		}
		var start = day.text("day_start", "@start");
		var point = start == null ? null : Times.point(start);
		return new Day(date, point == null ? null : point.time());
	}

	/** Adds an event to the programme. */
	void add(Node.Fields event, Day day, @Nullable String room) {
		var title = SessionTitle.of(event.line("title"));
		if (title == null) {
			draft.findings().problem(event.place(), "a session without a title, which is left out; give it one");
			return;
		}
		if (Texts.isEncodedTwice(title.text())) {
			draft.findings()
				.problem(event.place("title"), "%s looks as if it was encoded twice; correct it in the source"
					.formatted(Texts.quoted(title.text())));
		}
		var url = WebAddress.of(event.text("url", "origin_url"), null);
		var links = links(event, url);
		var type = event.line("type");
		var itsRoom = room == null ? named(event, "room") : room;
		var speakers = SchedulePersons.of(event, draft);
		draft.add(new Session(event.place(), ScheduleKeys.of(event), title.text(), event.line("subtitle"), type,
				Kinds.of(type, title.text()), times.slot(event, day.date(), day.start(), itsRoom),
				named(event, "track"), event.line("language"), url, links.links(), links.recordings(),
				links.attachments(), title.cancelled() || isCancelled(event), null, speakers.speakers(),
				speakers.isComplete(), abstractText(event)));
	}

	private static boolean isCancelled(Node.Fields event) {
		var state = event.text("cancelled", "canceled", "state", "status");
		return state != null && CANCELLED.contains(state.toLowerCase(Locale.ROOT));
	}

	private LinkList links(Node.Fields event, @Nullable String url) {
		var links = new LinkList(url, draft.findings());
		links.add(event.items("links", "link"), Kind.LINK);
		links.add(event.items("attachments", "attachment"), Kind.ATTACHMENT);
		links.add(event.items("recordings", "recording"), Kind.RECORDING);
		return links;
	}

	/** A text, or the name of what stands for it. */
	private static @Nullable String named(Node.Fields owner, String name) {
		var line = owner.line(name);
		return line == null ? owner.fields(name).line("name", "@name", "slug") : line;
	}

	private @Nullable String abstractText(Node.Fields event) {
		if (!draft.options().withAbstracts()) {
			return null;
		}
		var first = Texts.paragraphs(event.text("abstract"));
		var second = Texts.paragraphs(event.text("description"));
		if (first == null || second == null || second.startsWith(first)) {
			return second == null ? first : second;
		}
		return first.contains(second) ? first : first + "\n\n" + second;
	}

	/**
	 * The programme, when all of the file was read.
	 * @param conference what stands there but for its days
	 * @param schedule what stands around it
	 */
	Programme finish(Node.Fields conference, Node.Fields schedule, @Nullable Node generator) {
		var base = WebAddress.of(schedule.text("base_url") == null ? conference.text("base_url", "url", "baseurl")
				: schedule.text("base_url"), null);
		var url = WebAddress.of(conference.text("url", "base_url"), null);
		var acronym = conference.line("acronym");
		var zoneName = conference.text("time_zone_name");
		var zone = zoneName == null ? null : Times.zone(zoneName);
		if (zoneName != null && zone == null) {
			draft.findings()
				.problem(conference.place("time_zone_name"),
						"there is no time zone %s; write it as in Europe/Berlin".formatted(Texts.quoted(zoneName)));
		}
		var program = generator instanceof Node.Fields fields ? fields.line("name", "@name", Node.Fields.CONTENT)
				: Texts.line(Node.text(generator));
		var version = generator instanceof Node.Fields fields ? fields.line("version", "@version") : null;
		var description = new Description(acronym == null ? null : new ForeignKey("/acronym", acronym),
				conference.line("title"), acronym, bound(conference, "start"), bound(conference, "end"), zone,
				conference.line("venue"), conference.line("address"), conference.line("city"),
				conference.line("country"), url == null ? WebAddress.of(schedule.text("url"), null) : url,
				conference.line("language"), program == null || version == null ? program : program + " " + version,
				generatorName(program));
		if (conference.parts().isEmpty() && draft.isEmpty()) {
			throw new UnreadableProgrammeException(conference.place(),
					"a schedule without a conference and events; is this the export of a conference system?");
		}
		var host = WebAddress.host(base);
		return draft.finish(description, host == null ? WebAddress.host(description.url()) : host, false);
	}

	private @Nullable LocalDate bound(Node.Fields conference, String name) {
		var text = conference.text(name);
		var day = text == null ? null : Times.day(text);
		if (text != null && day == null) {
			draft.findings()
				.problem(conference.place(name),
						"%s is not a date; write it as in 2023-09-16".formatted(Texts.quoted(text)));
		}
		return day;
	}

	private static @Nullable String generatorName(@Nullable String program) {
		var name = GENERATOR.matcher(program == null ? "" : program.toLowerCase(Locale.ROOT));
		return name.find() ? name.group() : null;
	}

	/**
	 * A day of the programme.
	 *
	 * @param start when it begins; what starts earlier is after midnight
	 */
	record Day(@Nullable LocalDate date, @Nullable LocalTime start) {

		static final Day UNKNOWN = new Day(null, null);

	}

}
