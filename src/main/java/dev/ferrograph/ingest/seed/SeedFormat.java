package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.TopicKind;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Lists;
import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Value;
import dev.ferrograph.text.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which files a seed has and what each holds; all of them may be absent. */
final class SeedFormat {

	static final String SOURCES = "sources.yaml";
	static final String SERIES = "series.yaml";
	static final String RELEASES = "releases.yaml";
	static final String ORGANIZATIONS = "organizations.yaml";
	static final String PEOPLE = "people.yaml";
	static final String TOPICS = "topics/";
	static final String ROLES = "roles.yaml";
	static final String EDITIONS = "editions/";
	static final String CHANGES = "changes/";

	/** For files that programs write, laid out like those that people write. */
	private static final String GENERATED = "generated/";
	static final String YAML = ".yaml";

	// @formatter:off
	private static final Map<String, Function<Fields, Entry>> LISTS = Map.of(
			SOURCES, SourceEntry::read,
			SERIES, SeriesEntry::read,
			RELEASES, ReleaseEntry::read,
			ORGANIZATIONS, OrganizationEntry::read,
			PEOPLE, PersonEntry::read,
			TOPICS + "subsystems.yaml", fields -> TopicEntry.read(fields, TopicKind.SUBSYSTEM),
			TOPICS + "tools.yaml", fields -> TopicEntry.read(fields, TopicKind.TOOL),
			TOPICS + "projects.yaml", fields -> TopicEntry.read(fields, TopicKind.PROJECT),
			TOPICS + "concepts.yaml", fields -> TopicEntry.read(fields, TopicKind.CONCEPT),
			ROLES, RolesEntry::read);
	// @formatter:on

	private SeedFormat() {
	}

	/** The entries of a file of the seed; none only if there is a problem. */
	static List<Entry> entries(String path, Value content, Problems problems) {
		var list = list(path);
		if (content instanceof Value.Items items && items.items().isEmpty()) {
			problems.add(content.place(), "the file lists nothing; fill it or remove it");
			return List.of();
		}
		if (list != null) {
			return Lists.mappings(content, problems, list);
		}
		return Lists.<Entry>mapping(content, problems, EditionEntry::read).stream().toList();
	}

	static boolean knows(String path) {
		return list(path) != null || isEdition(path);
	}

	/** The known file that an unknown one was most likely meant to be. */
	static Optional<String> meant(String path) {
		var renamed = path.replaceFirst("\\.[^./]*$", YAML);
		return knows(renamed) ? Optional.of(renamed) : Spelling.closest(path, LISTS.keySet());
	}

	/** What each item of a file is; null if it is no list. */
	private static @Nullable Function<Fields, Entry> list(String path) {
		var home = home(path);
		return isIn(CHANGES, home) ? ChangeEntry::read : LISTS.get(home);
	}

	/**
	 * The file that people would write the same content to: {@code people.yaml} also for
	 * {@code generated/people.yaml} and for the parts of it in {@code people/}.
	 */
	static String home(String path) {
		var file = path.startsWith(GENERATED) ? path.substring(GENERATED.length()) : path;
		var whole = file.replaceFirst("/.*", YAML);
		return isIn(file.substring(0, file.indexOf('/') + 1), file) && LISTS.containsKey(whole) ? whole : file;
	}

	private static boolean isEdition(String path) {
		return isIn(EDITIONS, home(path));
	}

	private static boolean isIn(String directory, String path) {
		return path.startsWith(directory) && path.endsWith(YAML) && path.indexOf('/') == path.lastIndexOf('/');
	}

}
