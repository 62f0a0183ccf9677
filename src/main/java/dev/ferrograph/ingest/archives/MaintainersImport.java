package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.archives.RoleHistory.Key;
import dev.ferrograph.ingest.archives.RoleHistory.Past;
import dev.ferrograph.ingest.imports.Bundle;
import dev.ferrograph.ingest.imports.Entry;
import dev.ferrograph.ingest.imports.Ids;
import dev.ferrograph.ingest.imports.Stated;
import dev.ferrograph.text.FoldedText;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns the entries of a MAINTAINERS file into topics with their paths, and roles. */
public final class MaintainersImport {

	/**
	 * How to read the file.
	 *
	 * @param title of the source, such as {@code MAINTAINERS of Linux}
	 * @param url where the file can be seen, or null
	 * @param release the release that the file belongs to; without it roles have no dates
	 * @param all whether entries become topics that the seed does not know
	 */
	public record Options(String title, @Nullable String url, @Nullable ReadRelease release, boolean all) {
	}

	/** Paths under which all files are, and which therefore say nothing of any. */
	private static final Set<String> EVERYTHING = Set.of("*", "*/", "**");

	/** The entries of one title under one topic. */
	private record Heading(String folded, String topic) {
	}

	private final ArchiveContext context;

	private final Options options;

	private final Notes notes = new Notes();

	private final KnownTopics topics;

	private final RoleHistory history;

	private final PeopleBook book = new PeopleBook(Mailmap.NONE);

	private final SeedPeople people;

	private final String source;

	private final Map<String, String> newTopics = new HashMap<>();

	private final Map<String, Set<String>> paths = new LinkedHashMap<>();

	private final Map<String, Entry> topicEntries = new LinkedHashMap<>();

	private final Map<Heading, String> titles = new LinkedHashMap<>();

	private final Map<Heading, SortedMap<Key, RoleDates>> roles = new LinkedHashMap<>();

	private MaintainersImport(ArchiveContext context, Options options) {
		this.context = context;
		this.options = options;
		this.source = context.name();
		this.topics = KnownTopics.of(context.content(), context.file());
		this.history = RoleHistory.of(context.content());
		this.people = new SeedPeople(context);
	}

	/**
	 * Reads a file.
	 * @param file how messages call it
	 * @throws UnreadableArchiveException if it is no such file, or broken
	 */
	public static Stated read(String file, InputStream input, Options options, ArchiveContext context) {
		var reading = new MaintainersImport(context, options);
		var entries = MaintainersFile.read(file, input, reading.notes);
		entries.forEach(reading::addTopics);
		entries.forEach(reading::addRoles);
		reading.addPast();
		return reading.result(file, entries);
	}

	private void addTopics(MaintainersEntry entry) {
		var known = topics.ofEntry(entry.title());
		if (known.isEmpty() && options.all()) {
			newTopics.computeIfAbsent(FoldedText.of(entry.title()), any -> newTopic(entry));
		}
		var files = entry.paths().stream().filter(path -> !EVERYTHING.contains(path)).toList();
		(known.isEmpty() ? topicsOf(entry.title()) : topics.ofFiles(entry.title()))
			.forEach(topic -> paths.computeIfAbsent(topic, any -> new LinkedHashSet<>()).addAll(files));
	}

	private String newTopic(MaintainersEntry entry) {
		var id = Ids.of(entry.title(), "subsystem", slug -> topics.contains(slug) || newTopics.containsValue(slug));
		var topic = Entry.of(id).put("name", entry.title());
		topicsOf(entry.subsystem()).stream().findFirst().ifPresent(above -> topic.put("broader", above));
		topicEntries.put(id, topic);
		return id;
	}

	private Set<String> topicsOf(String title) {
		var known = topics.ofEntry(title);
		var added = newTopics.get(FoldedText.of(title));
		return known.isEmpty() && added != null ? Set.of(added) : known;
	}

	private void addRoles(MaintainersEntry entry) {
		for (var topic : topicsOf(entry.title())) {
			var heading = new Heading(FoldedText.of(entry.title()), topic);
			titles.putIfAbsent(heading, entry.title());
			var all = roles.computeIfAbsent(heading, any -> new TreeMap<>(order()));
			for (var member : entry.members()) {
				var number = book.number(member.person());
				if (number == PeopleBook.NOBODY) {
					notes.add(entry.place(), "someone in this entry has an address and no name, and was passed over");
					continue;
				}
				var key = Key.of(people.id(book, number), topic, entry.title(), member.role());
				all.computeIfAbsent(key, any -> dates(key, entry.title()));
			}
		}
	}

	private RoleDates dates(Key key, String title) {
		var release = options.release();
		return history.find(key)
			.filter(past -> past.firstSeen() != null)
			.map(past -> RoleDates.of(past).seenIn(release, history))
			.orElseGet(() -> RoleDates.begin(release,
					release == null ? null : history.lastBefore(release, title, context.file())));
	}

	/** What the record has and the file has not: it was there, and is gone. */
	private void addPast() {
		if (options.release() == null) {
			return;
		}
		List.copyOf(titles.entrySet())
			.forEach(heading -> history.of(heading.getValue(), heading.getKey().topic()).forEach(this::addPast));
		history.statedBy(context.file()).forEach(this::addPast);
	}

	private void addPast(Past past) {
		var heading = new Heading(past.key().entry(), past.key().topic());
		titles.putIfAbsent(heading, past.title());
		var all = roles.computeIfAbsent(heading, any -> new TreeMap<>(order()));
		if (!all.containsKey(past.key()) && past.firstSeen() != null) {
			all.put(past.key(), RoleDates.of(past).missingIn(options.release(), history));
			people.keep(past.key().person());
		}
	}

	private static Comparator<Key> order() {
		return Comparator.comparing(Key::role).thenComparing(Key::person);
	}

	private Stated result(String file, List<MaintainersEntry> entries) {
		var bundle = new Bundle();
		bundle.add("sources", Entry.of(source).put("title", options.title()).put("url", options.url()));
		addReleases(bundle);
		people.entries().forEach(person -> bundle.add("people", person));
		new TreeMap<>(paths).forEach((topic, files) -> bundle.add(section(topic), topic(topic, files)));
		var stated = new ArrayList<>(roles.entrySet());
		stated.sort(Comparator.comparing((Map.Entry<Heading, ?> heading) -> heading.getKey().folded())
			.thenComparing(heading -> heading.getKey().topic()));
		var count = 0;
		for (var heading : stated) {
			if (!heading.getValue().isEmpty()) {
				bundle.add("roles", roles(heading.getKey(), heading.getValue()));
				count += heading.getValue().size();
			}
		}
		var counts = new LinkedHashMap<String, Integer>();
		counts.put("entries", entries.size());
		counts.put("of them taken", (int) entries.stream().filter(entry -> !topicsOf(entry.title()).isEmpty()).count());
		counts.put("topics", paths.size());
		counts.put("roles", count);
		return new Stated(bundle, counts, people.questions(), List.of(), notes.of(file), people.addresses());
	}

	/** The one that is read, and those that an earlier import of this name stated. */
	private void addReleases(Bundle bundle) {
		var release = options.release();
		if (release == null) {
			return;
		}
		var dates = new TreeMap<String, LocalDate>();
		var used = new HashSet<String>();
		roles.values().forEach(all -> all.values().forEach(role -> {
			addUnlessNull(used, role.notIn());
			addUnlessNull(used, role.firstSeen());
			addUnlessNull(used, role.goneIn());
		}));
		used.forEach(name -> {
			var day = history.day(name);
			if (day != null) {
				dates.put(name, day);
			}
		});
		dates.put(release.id(), release.date());
		dates.entrySet()
			.stream()
			.sorted(Map.Entry.<String, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.forEach(known -> bundle.add("releases",
					Entry.of(known.getKey()).put("date", known.getValue()).put("sources", List.of(source))));
	}

	private static void addUnlessNull(Set<String> names, @Nullable String name) {
		if (name != null) {
			names.add(name);
		}
	}

	private String section(String topic) {
		var known = topics.get(topic);
		return known == null ? "subsystems" : known.kind().name().toLowerCase(Locale.ROOT) + "s";
	}

	private Entry topic(String id, Set<String> files) {
		var known = topics.get(id);
		var entry = topicEntries.getOrDefault(id, Entry.of(id).put("name", known == null ? null : known.name()));
		return entry.put("paths", files).put("sources", List.of(source));
	}

	private Entry roles(Heading heading, SortedMap<Key, RoleDates> all) {
		var items = new ArrayList<Entry>();
		all.forEach((key, dates) -> {
			var item = new Entry().put("person", key.person()).put("role", key.role().name().toLowerCase(Locale.ROOT));
			dates.keys().forEach(item::put);
			items.add(item);
		});
		var entry = new Entry().put("entry", titles.get(heading)).put("topic", heading.topic());
		return (options.release() == null ? entry.put("source", source) : entry).put("roles", items);
	}

}
