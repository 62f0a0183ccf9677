package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.graph.Talk;
import dev.ferrograph.ingest.programme.Session;
import dev.ferrograph.ingest.programme.Speaker;
import dev.ferrograph.text.Spelling;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the talks of a programme among those that a seed knows of the edition: by ids in
 * other systems, by address, by title and time, by title and day, by a title that only
 * one has on both sides, and for another title by time, room and all speakers.
 */
final class TalkMatches {

	private final List<Session> sessions;

	private final List<Talk> known;

	private final @Nullable Talk[] matches;

	private final Set<Talk> matched = Collections.newSetFromMap(new IdentityHashMap<>());

	private TalkMatches(List<Session> sessions, List<Talk> known) {
		this.sessions = sessions;
		this.known = new ArrayList<>(known);
		this.matches = new @Nullable Talk[sessions.size()];
	}

	/**
	 * For each session, in their order, the talk that it is; null where there is none.
	 */
	static List<@Nullable Talk> of(List<Session> sessions, List<Talk> known, Function<Talk, List<Person>> speakers) {
		var found = new TalkMatches(sessions, known);
		var all = List.copyOf(known);
		found.match(session -> Keys.identifiers(session.keys()), Talk::identifiers, false);
		found.match(session -> url(session.url()), talk -> url(talk.url()), true);
		found.match(session -> times(session.title(), session.slot().startsAt().orElse(null)),
				talk -> times(talk.title(), talk.startsAt()), false);
		found.match(session -> days(session.title(), session.slot().day()), talk -> days(talk.title(), day(talk)),
				false);
		found.match(session -> List.of(Spelling.skeleton(session.title())),
				talk -> List.of(Spelling.skeleton(talk.title())), true);
		found.matchAppearances(all, speakers);
		return Arrays.asList(found.matches);
	}

	private static List<String> url(@Nullable String url) {
		return url == null ? List.of() : List.of(Keys.address(url));
	}

	private static List<Object> times(String title, @Nullable OffsetDateTime startsAt) {
		return startsAt == null ? List.of() : List.of(List.of(Spelling.skeleton(title), startsAt.toInstant()));
	}

	private static List<Object> days(String title, @Nullable LocalDate day) {
		return day == null ? List.of() : List.of(List.of(Spelling.skeleton(title), day));
	}

	private static @Nullable LocalDate day(Talk talk) {
		var startsAt = talk.startsAt();
		return talk.day() != null || startsAt == null ? talk.day() : startsAt.toLocalDate();
	}

	/**
	 * Matches what has no match yet, in the order of both sides.
	 * @param onlyOne whether a key counts only if one session and one talk have it
	 */
	private <K> void match(Function<Session, ? extends Collection<K>> ofSession,
			Function<Talk, ? extends Collection<K>> ofTalk, boolean onlyOne) {
		Map<K, List<Talk>> talks = new LinkedHashMap<>();
		known.forEach(talk -> ofTalk.apply(talk)
			.forEach(key -> talks.computeIfAbsent(key, any -> new ArrayList<>()).add(talk)));
		var bearers = new HashMap<K, Integer>();
		open().forEach(i -> ofSession.apply(sessions.get(i)).forEach(key -> bearers.merge(key, 1, Integer::sum)));
		open().forEach(i -> ofSession.apply(sessions.get(i))
			.stream()
			.filter(key -> !onlyOne
					|| (bearers.getOrDefault(key, 0) == 1 && talks.getOrDefault(key, List.of()).size() == 1))
			.flatMap(key -> talks.getOrDefault(key, List.of()).stream())
			.filter(matched::add)
			.findFirst()
			.ifPresent(talk -> matches[i] = talk));
		known.removeIf(matched::contains);
	}

	/**
	 * Matches those without ids whose title alone has changed: nothing else of the
	 * edition has their time, room and speakers.
	 */
	private void matchAppearances(List<Talk> all, Function<Talk, List<Person>> speakers) {
		open().filter(i -> Keys.identifiers(sessions.get(i).keys()).isEmpty()).forEach(i -> {
			var session = sessions.get(i);
			var same = all.stream().filter(talk -> isAppearance(session, talk, speakers.apply(talk))).toList();
			var others = sessions.stream()
				.filter(other -> same.stream().anyMatch(talk -> isAppearance(other, talk, speakers.apply(talk))))
				.count();
			if (same.size() == 1 && others == 1 && matched.add(same.getFirst())) {
				matches[i] = same.getFirst();
			}
		});
	}

	private static boolean isAppearance(Session session, Talk talk, List<Person> speakers) {
		var startsAt = session.slot().startsAt().orElse(null);
		if (startsAt == null || talk.startsAt() == null || !startsAt.isEqual(talk.startsAt())
				|| !Objects.equals(session.slot().room(), talk.room())
				// two addresses that differ are those of two talks
				|| session.url() != null && talk.url() != null && !url(session.url()).equals(url(talk.url()))) {
			return false;
		}
		var names = TalkEntries.presenters(session).stream().map(Speaker::name).map(Spelling::skeleton).toList();
		return !names.isEmpty() && names.size() == speakers.size()
				&& speakers.stream()
					.allMatch(person -> Stream.concat(Stream.of(person.name()), person.aliases().stream())
						.map(Spelling::skeleton)
						.anyMatch(names::contains));
	}

	private IntStream open() {
		return IntStream.range(0, matches.length).filter(i -> matches[i] == null);
	}

}
