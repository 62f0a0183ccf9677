package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.TopicKind;
import dev.ferrograph.ingest.yaml.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * A list of entries of one kind. It has a file of its own, or is one of the keys of a
 * file that holds several.
 */
enum Section {

	SOURCES(SourceEntry::read, "title"),

	SERIES(SeriesEntry::read, "name", "sources"),

	RELEASES(ReleaseEntry::read, "sources"),

	ORGANIZATIONS(OrganizationEntry::read, "name"),

	PEOPLE(PersonEntry::read, "name", "sources"),

	SUBSYSTEMS(fields -> TopicEntry.read(fields, TopicKind.SUBSYSTEM), "name"),

	TOOLS(fields -> TopicEntry.read(fields, TopicKind.TOOL), "name"),

	PROJECTS(fields -> TopicEntry.read(fields, TopicKind.PROJECT), "name"),

	CONCEPTS(fields -> TopicEntry.read(fields, TopicKind.CONCEPT), "name"),

	ROLES(RolesEntry::read, "entry", "topic", "roles"),

	EDITIONS(EditionEntry::read, "series", "year", "name", "sources"),

	CHANGES(ChangeEntry::read, "title", "sources", "contributions");

	private static final Set<Section> TOPICS = Set.of(SUBSYSTEMS, TOOLS, PROJECTS, CONCEPTS);

	/** The keys that a talk of an edition must have, besides its id. */
	static final List<String> NEEDED_OF_TALKS = List.of("title", "kind", "sources");

	private final Function<Fields, Entry> reader;

	private final List<String> needed;

	Section(Function<Fields, Entry> reader, String... needed) {
		this.reader = reader;
		this.needed = List.of(needed);
	}

	/** What the section is called as a key. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The file that people write it to; of editions and changes a directory. */
	String home() {
		return switch (this) {
			case EDITIONS, CHANGES -> key() + "/";
			case SUBSYSTEMS, TOOLS, PROJECTS, CONCEPTS -> SeedFormat.TOPICS + key() + SeedFormat.YAML;
			default -> key() + SeedFormat.YAML;
		};
	}

	/** The section whose ids this one shares: topics have theirs in common. */
	Section ids() {
		return TOPICS.contains(this) ? SUBSYSTEMS : this;
	}

	/** The keys that an entry must have, besides its id. */
	List<String> needed() {
		return needed;
	}

	Entry read(Fields fields) {
		return reader.apply(fields);
	}

}
