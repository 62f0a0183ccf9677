package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.identity.KnownPeople;
import java.time.ZoneId;
import dev.ferrograph.ingest.topics.TopicFinder;
import dev.ferrograph.ingest.yaml.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the programmes of editions say, as a seed says it. */
final class ProgrammeImport {

	private final Existing existing;

	private final Elsewhere elsewhere;

	private final EditionFinder editions;

	private final Employers employers;

	private final Cast cast;

	private final TopicFinder topics;

	private final Options options;

	private final List<Problem> problems = new ArrayList<>();

	private final List<Problem> notes = new ArrayList<>();

	private final Map<String, Integer> read = new LinkedHashMap<>();

	/** The series by id, with the first source of each. */
	private final Map<String, Entry> series = new LinkedHashMap<>();

	private final Bundle bundle = new Bundle();

	/**
	 * What the command was told.
	 *
	 * @param series an id or a name
	 * @param edition an id, for a single programme
	 * @param url where the file comes from
	 */
	record Options(@Nullable String series, @Nullable String edition, @Nullable String url, boolean complete,
			boolean withAbstracts) {
	}

	ProgrammeImport(Existing existing, Elsewhere elsewhere, KnownPeople people, TopicFinder topics, Options options) {
		this.existing = existing;
		this.elsewhere = elsewhere;
		this.editions = new EditionFinder(existing, options.series(), options.edition());
		this.employers = new Employers(existing.organizations());
		this.cast = new Cast(existing, people, employers);
		this.topics = topics;
		this.options = options;
	}

	/**
	 * What the programmes say.
	 * @throws RefusedImportException if it is not clear of which edition one is
	 */
	Stated state(List<Exported> exports) {
		exports.forEach(this::add);
		series.values().forEach(entry -> bundle.add("series", entry));
		employers.entries().forEach(entry -> bundle.add("organizations", entry));
		cast.entries().forEach(entry -> bundle.add("people", entry));
		read.put("people", cast.members().size());
		read.put("of them known to the seed", cast.known());
		var addresses = new TreeMap<String, String>();
		cast.members().forEach(member -> member.addressKeys().forEach(key -> addresses.put(key, member.id())));
		return new Stated(bundle, read, cast.questions(), problems, notes, addresses);
	}

	private void add(Exported exported) {
		var programme = exported.programme();
		var edition = editions.find(exported);
		problems.addAll(programme.problems());
		notes.addAll(programme.notes());
		read.merge("programmes", 1, Integer::sum);
		read.merge("sessions", programme.sessions().size(), Integer::sum);
		read.merge("speakers", programme.sessions().stream().mapToInt(session -> session.speakers().size()).sum(),
				Integer::sum);
		var limits = DayLimits.of(programme, edition.id(), elsewhere);
		var url = Keys.webAddress(options.url() == null ? programme.url() : options.url());
		var source = edition.id() + "-programme";
		bundle.add("sources", Entry.of(source).put("title", "Programme of " + edition.name()).put("url", url));
		series.computeIfAbsent(edition.series(),
				id -> Entry.of(id).put("name", edition.seriesName()).put("sources", List.of(source)));
		var talks = new TalkEntries(existing, limits, cast, topics, options.withAbstracts(), notes, edition.id(),
				source)
			.of(programme.sessions());
		bundle.add("editions",
				Entry.of(edition.id())
					.put("series", edition.series())
					.put("year", edition.year())
					.put("name", edition.name())
					.put("startDate", limits.start(edition.id()))
					.put("endDate", limits.end(edition.id()))
					.put("timeZone", zone(programme.zone()))
					.put("city", programme.city())
					.put("country", programme.country())
					.put("url", Keys.webAddress(programme.url()))
					.put("identifiers", programme.key() == null ? null : List.of(Keys.identifier(programme.key())))
					.put("programmeComplete", options.complete() && !talks.isEmpty() ? true : null)
					.put("sources", List.of(source))
					.put("talks", talks));
	}

	private static @Nullable String zone(@Nullable ZoneId zone) {
		return zone != null && ZoneId.getAvailableZoneIds().contains(zone.getId()) ? zone.getId() : null;
	}

}
