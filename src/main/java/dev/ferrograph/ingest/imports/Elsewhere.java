package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.seed.SeedFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the other files of a seed say of editions and talks, and not what an earlier
 * import of the same name does. Dates that people wrote count, so that an import has to
 * fit them.
 */
public final class Elsewhere {

	private static final String EDITIONS = "editions";

	/** Those that say something of editions, the one that counts most first. */
	private static final List<String> DIRECTORIES = List.of("corrections", "editions/", "generated/editions/",
			"imports/");

	private final List<SeedFile> files;

	private @Nullable List<Statements> statements;

	/** For all files but the one that the import writes. */
	Elsewhere(List<SeedFile> files) {
		this.files = files;
	}

	/** Read when they are needed, for most editions are stated in one place only. */
	private List<Statements> statements() {
		if (statements == null) {
			statements = new ArrayList<>();
			for (var directory : DIRECTORIES) {
				files.stream()
					.filter(file -> file.path().startsWith(directory))
					.map(file -> directory.endsWith("editions/") ? Statements.ofEdition(file.path(), file.bytes())
							: Statements.of(file.path(), file.bytes()))
					.forEach(statements::add);
			}
		}
		return statements;
	}

	Optional<String> ofEdition(String edition, String key) {
		return first(EDITIONS, edition, key);
	}

	Optional<LocalDate> day(String edition, String talk) {
		return first("talks", edition + "/" + talk, "day").flatMap(text -> parsed(text, LocalDate::parse));
	}

	Optional<OffsetDateTime> startsAt(String edition, String talk) {
		return first("talks", edition + "/" + talk, "startsAt").flatMap(text -> parsed(text, OffsetDateTime::parse));
	}

	/** Whether someone has said what the talk is about. */
	boolean hasTopics(String edition, String talk) {
		return statements().stream().anyMatch(file -> file.has("talks", edition + "/" + talk, "topics"));
	}

	private Optional<String> first(String section, String id, String key) {
		return statements().stream().flatMap(file -> file.text(section, id, key).stream()).findFirst();
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
