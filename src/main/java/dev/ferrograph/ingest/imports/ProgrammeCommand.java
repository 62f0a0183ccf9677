package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.programme.AddressHash;
import dev.ferrograph.ingest.programme.ProgrammeFormat;
import dev.ferrograph.ingest.programme.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Imports programmes of one format. */
@Command
final class ProgrammeCommand extends ImportingCommand {

	/** Abstracts are searched for topics unless they would fill the memory. */
	private static final long MOST_BYTES_SEARCHED = 32 * 1024 * 1024;

	private final ProgrammeFormat format;

	@Option(names = "--series", paramLabel = "ID",
			description = "The series that the edition is of, by its id or name; a new one if the seed has none.")
	private @Nullable String series;

	@Option(names = "--edition", paramLabel = "ID", description = "The id of the edition, such as example-2027.")
	private @Nullable String edition;

	@Option(names = "--url", paramLabel = "URL", description = "Where the file comes from, to be named as the source.")
	private @Nullable String url;

	@Option(names = "--zone", paramLabel = "ZONE",
			description = "The time zone of the venue where the file names none, such as Europe/Madrid.")
	private @Nullable String zone;

	@Option(names = "--system", paramLabel = "HOST",
			description = "The system that ids come from, where files of one system don't name it.")
	private @Nullable String system;

	@Option(names = "--timetable", paramLabel = "FILE",
			description = { "The timetable of an Indico event, for times that its own export lacks.",
					"Beside event.json, event.timetable.json is read without being named." })
	private @Nullable Path timetable;

	@Option(names = "--with-abstracts", description = "Takes abstracts too; their licence must allow it.")
	private boolean withAbstracts;

	@Option(names = "--complete",
			description = "States that the file has the whole programme, so that who is not in it was not there.")
	private boolean complete;

	ProgrammeCommand(ProgrammeFormat format) {
		this.format = format;
	}

	@Override
	protected ReadImport read(ImportInput input, AddressHash addresses) throws IOException {
		if (edition != null && !Ids.is(edition)) {
			throw RefusedImportException
				.usage("--edition is an id, small letters a-z and digits, joined by - or ., and not %s"
					.formatted(edition));
		}
		if (url != null && Keys.webAddress(url) == null) {
			throw RefusedImportException.usage("--url is an http or https URL, and not %s".formatted(url));
		}
		if (edition != null && input.isDirectory()) {
			throw RefusedImportException
				.usage("--edition names one edition, and %s is a directory of several; name the --series"
					.formatted(input.argument()));
		}
		var isSearched = withAbstracts || input.size() <= MOST_BYTES_SEARCHED;
		var options = new ReadOptions(isSearched, addresses, system, zone());
		return new ReadProgrammes(new ProgrammeFiles(format, input, options, timetable).read(),
				new ProgrammeImport.Options(series, edition, url, complete, withAbstracts), isSearched);
	}

	private @Nullable ZoneId zone() {
		try {
			return zone == null ? null : ZoneId.of(zone);
		}
		catch (DateTimeException e) {
			throw RefusedImportException
				.usage("--zone is a time zone such as Europe/Madrid, and not %s".formatted(zone));
		}
	}

}
