package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.seed.SeedFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the other files of a seed say of editions and talks, and not what an earlier
 * import of the same name does. Dates that people wrote count, so that an import has to
 * fit them.
 */
public final class Elsewhere {

	private static final String EDITIONS = "editions";

	private static final String TALKS = "talks";

	private static final String CORRECTIONS = "corrections";

	/** Those that say something of editions, the one that counts most first. */
	private static final List<String> DIRECTORIES = List.of(CORRECTIONS, "editions/", "generated/editions/",
			"imports/");

	private final List<SeedFile> files;

	/** By directory. */
	private @Nullable Map<String, List<Statements>> statements;

	/** For all files but the one that the import writes. */
	Elsewhere(List<SeedFile> files) {
		this.files = files;
	}

	/** Read when they are needed, for most editions are stated in one place only. */
	private Map<String, List<Statements>> statements() {
		if (statements == null) {
			statements = new LinkedHashMap<>();
			for (var directory : DIRECTORIES) {
				statements.put(directory, files.stream()
					.filter(file -> file.path().startsWith(directory))
					.map(file -> directory.endsWith("editions/") ? Statements.ofEdition(file.path(), file.bytes())
							: Statements.of(file.path(), file.bytes()))
					.toList());
			}
		}
		return statements;
	}

	Optional<String> ofEdition(String edition, String key) {
		return first(EDITIONS, edition, key);
	}

	Optional<LocalDate> day(String edition, String talk) {
		return first(TALKS, edition + "/" + talk, "day").flatMap(text -> parsed(text, LocalDate::parse));
	}

	Optional<OffsetDateTime> startsAt(String edition, String talk) {
		return first(TALKS, edition + "/" + talk, "startsAt").flatMap(text -> parsed(text, OffsetDateTime::parse));
	}

	/** Whether someone else states under a key what a talk has there. */
	boolean says(String edition, String talk, String key) {
		return statements().values()
			.stream()
			.flatMap(List::stream)
			.anyMatch(file -> file.has(TALKS, edition + "/" + talk, key));
	}

	/** Whether editors have corrected what a talk has under a key. */
	boolean corrects(String edition, String talk, String key) {
		return corrections().anyMatch(file -> file.has(TALKS, edition + "/" + talk, key));
	}

	/** Whether editors have corrected what an edition has under a key. */
	boolean corrects(String edition, String key) {
		return corrections().anyMatch(file -> file.has(EDITIONS, edition, key));
	}

	private Stream<Statements> corrections() {
		return statements().getOrDefault(CORRECTIONS, List.of()).stream();
	}

	/** The same without what editors have corrected. */
	Elsewhere withoutCorrections() {
		return new Elsewhere(files.stream().filter(file -> !file.path().startsWith(CORRECTIONS)).toList());
	}

	private Optional<String> first(String section, String id, String key) {
		return statements().values()
			.stream()
			.flatMap(List::stream)
			.flatMap(file -> file.text(section, id, key).stream())
			.findFirst();
	}

	private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
		try {
			return Optional.of(parser.apply(text));
		}
		catch (DateTimeException e) {
			// the reader of the seed says so
			return Optional.empty();
		}
	}

}
