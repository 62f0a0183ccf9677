package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.TopicKind;
import dev.ferrograph.ingest.yaml.Fields;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * A list of entries of one kind. It has a file of its own, or is one of the keys of a
 * file that holds several.
 */
enum Section {

	SOURCES("title", SourceEntry::read),

	SERIES("name", SeriesEntry::read),

	RELEASES("sources", ReleaseEntry::read),

	ORGANIZATIONS("name", OrganizationEntry::read),

	PEOPLE("name", PersonEntry::read),

	SUBSYSTEMS("name", fields -> TopicEntry.read(fields, TopicKind.SUBSYSTEM)),

	TOOLS("name", fields -> TopicEntry.read(fields, TopicKind.TOOL)),

	PROJECTS("name", fields -> TopicEntry.read(fields, TopicKind.PROJECT)),

	CONCEPTS("name", fields -> TopicEntry.read(fields, TopicKind.CONCEPT)),

	ROLES("entry", RolesEntry::read),

	EDITIONS("name", EditionEntry::read),

	CHANGES("title", ChangeEntry::read);

	private static final Set<Section> TOPICS = Set.of(SUBSYSTEMS, TOOLS, PROJECTS, CONCEPTS);

	private final String essential;

	private final Function<Fields, Entry> reader;

	Section(String essential, Function<Fields, Entry> reader) {
		this.essential = essential;
		this.reader = reader;
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

	/** A key without which an entry says nothing by itself. */
	String essential() {
		return essential;
	}

	Entry read(Fields fields) {
		return reader.apply(fields);
	}

}
