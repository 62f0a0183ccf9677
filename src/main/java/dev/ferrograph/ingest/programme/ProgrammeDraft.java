package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.yaml.Place;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects the sessions of a programme while its file is read. What a file may say only
 * at its end is settled then: the system of its ids, whose keys begin with a slash until
 * then, and the time zone.
 *
 * <p>
 * A session that is listed twice is taken once. Where one id stands for two sessions, it
 * stays with the first.
 */
final class ProgrammeDraft {

	/** No conference comes near it. */
	static final int MOST_SESSIONS = 100_000;

	/** Of what is kept of all sessions. */
	private static final int MOST_CHARACTERS = 64 * 1024 * 1024;

	private final String file;

	private final ReadOptions options;

	private final Findings findings = new Findings();

	private final List<Session> sessions = new ArrayList<>();

	private final Map<ForeignKey, Session> byKey = new HashMap<>();

	private long characters;

	private @Nullable String host;

	private @Nullable Place asUtc;

	private int asUtcCount;

	ProgrammeDraft(String file, ReadOptions options) {
		this.file = file;
		this.options = options;
	}

	Findings findings() {
		return findings;
	}

	ReadOptions options() {
		return options;
	}

	boolean isEmpty() {
		return sessions.isEmpty();
	}

	/** Adds a session; true unless it is there already. */
	boolean add(Session session) {
		if (sessions.size() == MOST_SESSIONS) {
			throw new UnreadableProgrammeException(session.place(),
					"more than %,d sessions; no programme has that".formatted(MOST_SESSIONS));
		}
		keep(session.place(), size(session));
		if (host == null) {
			host = WebAddress.host(session.url());
		}
		var keys = new ArrayList<ForeignKey>();
		for (var key : session.keys()) {
			var first = byKey.get(key);
			if (first == null) {
				keys.add(key);
			}
			else if (isSame(first, session)) {
				findings.note(session.place(), "%s is listed a second time, first at %s, and taken once"
					.formatted(Texts.quoted(session.title()), first.place()));
				return false;
			}
			else if (keys.isEmpty()) {
				findings.note(session.place(),
						"%s has an id that another session has, at %s; only the first one keeps it"
							.formatted(Texts.quoted(session.title()), first.place()));
			}
		}
		var added = session.with(keys, session.within(), session.speakers(), session.slot());
		keys.forEach(key -> byKey.put(key, added));
		sessions.add(added);
		return true;
	}

	private static boolean isSame(Session first, Session second) {
		return first.title().equals(second.title()) && Objects.equals(first.slot().start(), second.slot().start())
				&& Objects.equals(first.slot().room(), second.slot().room());
	}

	/**
	 * Counts what is kept until the whole file was read.
	 * @throws UnreadableProgrammeException if it is more than any programme has
	 */
	void keep(Place place, long size) {
		characters += size;
		if (characters > MOST_CHARACTERS) {
			throw new UnreadableProgrammeException(place,
					"all sessions together have more than %,d characters; no programme has that, unless with its abstracts"
						.formatted(MOST_CHARACTERS));
		}
	}

	/** What a session takes in memory, at a guess. */
	private static long size(Session session) {
		var text = session.abstractText();
		var links = Stream.of(session.links(), session.recordings(), session.attachments()).flatMap(List::stream);
		return 500L + (text == null ? 0 : text.length()) + 200L * session.speakers().size()
				+ links.mapToLong(link -> 100L + link.url().length()).sum();
	}

	/** Remembers that a local time is written as if it were UTC. */
	void sawLocalTimeAsUtc(Place place) {
		asUtcCount++;
		if (asUtc == null) {
			asUtc = place;
		}
	}

	/**
	 * The programme.
	 * @param itsHost the host of the conference system, where the file names it
	 * @param instants whether times are to be converted to the time zone of the venue,
	 * where they have the offset of another
	 */
	Programme finish(Description description, @Nullable String itsHost, boolean instants) {
		var zone = description.zone() == null ? options.zone() : description.zone();
		var system = KeySystem.of(options, description, itsHost == null ? host : itsHost);
		reportLocalTimesAsUtc(zone);
		var slots = new SlotSettling(zone, instants, description.start(), sessions);
		for (var i = 0; i < sessions.size(); i++) {
			var session = sessions.get(i);
			var slot = slots.settle(session);
			check(session, slot, description);
			sessions.set(i, system.settle(session, slot));
		}
		if (!system.isKnown() && !byKey.isEmpty()) {
			findings.note(Place.startOf(file),
					"the file doesn't say which system its ids come from, so they are left out; name the system");
		}
		return new Programme(system.settle(description.key()), description.title(), description.acronym(),
				description.start(), description.end(), zone, description.venue(), description.address(),
				description.city(), description.country(), description.url(), description.language(),
				description.generator(), sessions, findings.problems(file), findings.notes(file));
	}

	private void reportLocalTimesAsUtc(@Nullable ZoneId zone) {
		if (asUtc == null) {
			return;
		}
		if (zone == null) {
			findings.note(asUtc,
					"%,d times are written with +00:00, as some systems write local times; without a time zone in the file they are read as local times"
						.formatted(asUtcCount));
		}
		else if (sessions.stream().anyMatch(session -> SlotSettling.isNotUtc(session.slot(), zone))) {
			findings.note(asUtc,
					"%,d times are written with +00:00 and are local times of %s by the rest of the file; they are read as those"
						.formatted(asUtcCount, zone));
		}
	}

	private void check(Session session, Slot slot, Description description) {
		var day = slot.day();
		if (day == null || description.start() == null || description.end() == null) {
			return;
		}
		if (day.isBefore(description.start().minusDays(1)) || day.isAfter(description.end().plusDays(1))) {
			findings.problem(session.place(),
					"%s is on %s, and the conference from %s to %s; correct one of them in the source"
						.formatted(Texts.quoted(session.title()), day, description.start(), description.end()));
		}
	}

	/** What a file says of the edition as a whole. */
	record Description(@Nullable ForeignKey key, @Nullable String title, @Nullable String acronym,
			@Nullable LocalDate start, @Nullable LocalDate end, @Nullable ZoneId zone, @Nullable String venue,
			@Nullable String address, @Nullable String city, @Nullable String country, @Nullable String url,
			@Nullable String language, @Nullable String generator, @Nullable String generatorName) {

		static final Description NONE = new Description(null, null, null, null, null, null, null, null, null, null,
				null, null, null, null);

	}

}
