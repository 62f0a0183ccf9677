package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.graph.Talk;
import dev.ferrograph.ingest.graph.TalkKind;
import dev.ferrograph.ingest.programme.ForeignKey;
import dev.ferrograph.ingest.programme.Link;
import dev.ferrograph.ingest.programme.Part;
import dev.ferrograph.ingest.programme.Session;
import dev.ferrograph.ingest.programme.Speaker;
import dev.ferrograph.ingest.topics.Found;
import dev.ferrograph.ingest.topics.TopicFinder;
import dev.ferrograph.ingest.yaml.Problem;
import dev.ferrograph.ingest.yaml.YamlWriter;
import dev.ferrograph.text.Excerpt;
import dev.ferrograph.text.Spelling;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the talks of one edition from the sessions of its programme. */
final class TalkEntries {

	/**
	 * As programmes do, the reader of a seed counts what is earlier to the day before.
	 */
	private static final int FIRST_HOUR = 6;

	private static final Pattern SLIDES = Pattern.compile(
			"(?:.*\\W)?(?:slides?|presentation|folien|transparents)(?:\\W.*)?|.*\\.(?:pdf|pptx?|odp|key)(?:\\?.*)?",
			Pattern.CASE_INSENSITIVE);

	private static final String TOPICS = "topics";

	private final Existing existing;

	private final DayLimits limits;

	private final Cast cast;

	private final TopicFinder topics;

	private final boolean withAbstracts;

	private final List<Problem> notes;

	private final String edition;

	private final String source;

	private final Map<ForeignKey, String> ids = new HashMap<>();

	private final Set<List<@Nullable Object>> occasions = new HashSet<>();

	TalkEntries(Existing existing, DayLimits limits, Cast cast, TopicFinder topics, boolean withAbstracts,
			List<Problem> notes, String edition, String source) {
		this.existing = existing;
		this.limits = limits;
		this.cast = cast;
		this.topics = topics;
		this.withAbstracts = withAbstracts;
		this.notes = notes;
		this.edition = edition;
		this.source = source;
	}

	List<Entry> of(List<Session> sessions) {
		var known = existing.talks(edition);
		var matches = TalkMatches.of(sessions, known, talk -> existing.speakers(edition, Existing.slug(talk)));
		var taken = new HashSet<String>();
		known.forEach(talk -> taken.add(Existing.slug(talk)));
		var its = new ArrayList<String>();
		for (var i = 0; i < sessions.size(); i++) {
			var session = sessions.get(i);
			var match = matches.get(i);
			var id = match == null ? Ids.of(session.title(), "talk", taken::contains) : Existing.slug(match);
			taken.add(id);
			its.add(id);
			session.keys().forEach(key -> ids.putIfAbsent(key, id));
		}
		var entries = new ArrayList<Entry>();
		for (var i = 0; i < sessions.size(); i++) {
			var entry = entry(its.get(i), sessions.get(i), matches.get(i));
			if (entry != null) {
				entries.add(entry);
			}
		}
		return entries;
	}

	/** Null where it says nothing that another entry does not say. */
	private @Nullable Entry entry(String id, Session session, @Nullable Talk match) {
		var speakers = speakers(session);
		var earlier = match == null ? List.<Person>of() : existing.speakers(edition, Existing.slug(match));
		var people = cast.ids(speakers, earlier, edition, session.title(), source);
		var kind = session.kind() == null ? TalkKind.TALK : session.kind();
		var time = time(id, session);
		var day = day(id, session, time);
		var url = Keys.webAddress(session.url());
		if (!occasions.add(Arrays.asList(Spelling.skeleton(session.title()), day, time, session.track(),
				session.slot().room(), url, Keys.identifiers(session.keys()), people.isEmpty() ? id : people))) {
			note(session, "is the same as another session in all that a seed can tell apart, and taken once");
			return null;
		}
		if (kind == TalkKind.OTHER && people.isEmpty()) {
			note(session, "seems to be no talk, and is imported as of the kind other");
		}
		var found = found(id, session);
		var within = session.within() == null ? null : ids.get(session.within());
		return Entry.of(id)
			.put("title", session.title())
			.put("subtitle", session.subtitle())
			.put("kind", kind.name().toLowerCase(Locale.ROOT))
			.put("day", day)
			.put("startsAt", time)
			.put("duration", session.slot().minutes())
			.put("track", session.track())
			.put("room", session.slot().room())
			.put("language", Language.tag(session.language()))
			.put("cancelled", session.cancelled() ? true : null)
			.put("within", within == null || within.equals(id) ? null : within)
			.put("speakers", people)
			.put("speakersComplete", people.isEmpty() || session.speakersComplete() ? null : false)
			.put(TOPICS, found.stream().map(Found::topicId).toList())
			.put("found", found.stream().map(TalkEntries::evidence).toList())
			.put("abstract", withAbstracts ? session.abstractText() : null)
			.put("url", url)
			.put("slides", slides(session))
			.put("video", first(session.recordings()))
			.put("links", links(session))
			.put("identifiers", Keys.identifiers(session.keys()))
			.put("sources", List.of(source));
	}

	/**
	 * None where people have written them, and no further ones where they are corrected.
	 */
	private List<Found> found(String id, Session session) {
		if (limits.uncorrected().says(edition, id, TOPICS)) {
			return List.of();
		}
		var found = topics.find(session.title(), session.abstractText());
		return limits.all().corrects(edition, id, TOPICS)
				? found.stream().filter(topic -> existing.topics(edition, id).contains(topic.topicId())).toList()
				: found;
	}

	private static Entry evidence(Found found) {
		return new Entry().put("topic", found.topicId())
			.put("text", found.matchedText())
			.put("in", found.where().name().toLowerCase(Locale.ROOT));
	}

	private List<Speaker> speakers(Session session) {
		var speakers = presenters(session);
		if (speakers.isEmpty() && !session.speakers().isEmpty()) {
			note(session, "names only authors, who may not have given it and are left out");
		}
		return speakers;
	}

	/** Who gave it: whoever wrote it may have left that to others. */
	static List<Speaker> presenters(Session session) {
		var speakers = session.speakers().stream().filter(speaker -> speaker.part() == Part.SPEAKER).toList();
		return speakers.isEmpty() ? session.speakers().stream().filter(speaker -> speaker.part() == Part.CHAIR).toList()
				: speakers;
	}

	private @Nullable OffsetDateTime time(String id, Session session) {
		var slot = session.slot();
		var startsAt = slot.startsAt().orElse(null);
		if (startsAt == null) {
			if (slot.start() != null) {
				note(session, "has a time but no time zone, and the time is left out; name the zone with --zone");
			}
			return null;
		}
		var day = limits.elsewhere(edition, id, "startsAt").day(edition, id);
		if (day.isPresent() && !isOn(day.get(), startsAt)) {
			note(session, "is on another day in the seed, and its time is left out");
			return null;
		}
		var days = limits.days(edition, id, "startsAt");
		return days.hold(startsAt.toLocalDate()) || days.hold(programmeDay(startsAt)) ? startsAt : null;
	}

	private @Nullable LocalDate day(String id, Session session, @Nullable OffsetDateTime time) {
		var day = session.slot().day();
		var days = limits.days(edition, id, "day");
		if (time != null && (day == null || !isOn(day, time))) {
			day = days.hold(time.toLocalDate()) ? time.toLocalDate() : programmeDay(time);
		}
		var startsAt = limits.elsewhere(edition, id, "day").startsAt(edition, id);
		if (day != null && startsAt.isPresent() && !isOn(day, startsAt.get())) {
			return null;
		}
		if (day != null && !days.hold(day)) {
			note(session, "is not on a day of the edition, and its day is left out");
			return null;
		}
		return day;
	}

	private void note(Session session, String message) {
		notes.add(new Problem(session.place(), "\"%s\" %s".formatted(Excerpt.of(session.title()), message)));
	}

	private static boolean isOn(LocalDate day, OffsetDateTime time) {
		return day.equals(time.toLocalDate()) || day.equals(programmeDay(time));
	}

	private static LocalDate programmeDay(OffsetDateTime time) {
		return time.minusHours(FIRST_HOUR).toLocalDate();
	}

	private static @Nullable String slides(Session session) {
		return first(session.attachments()
			.stream()
			.filter(link -> SLIDES.matcher(link.title() == null ? link.url() : link.title()).matches()
					|| SLIDES.matcher(link.url()).matches())
			.toList());
	}

	private static @Nullable String first(List<Link> links) {
		return links.stream().map(Link::url).map(Keys::webAddress).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private static Set<String> links(Session session) {
		var links = new LinkedHashSet<String>();
		Stream.of(session.links(), session.recordings(), session.attachments())
			.flatMap(List::stream)
			.map(Link::url)
			.map(Keys::webAddress)
			.filter(Objects::nonNull)
			.map(url -> YamlWriter.normalized(Objects.requireNonNull(url)))
			.forEach(links::add);
		links.removeAll(Arrays.asList(Keys.webAddress(session.url()), slides(session), first(session.recordings())));
		return links;
	}

}
