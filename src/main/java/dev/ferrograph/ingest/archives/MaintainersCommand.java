package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.imports.Ids;
import dev.ferrograph.ingest.imports.ImportInput;
import dev.ferrograph.ingest.imports.ImportingCommand;
import dev.ferrograph.ingest.imports.ReadImport;
import dev.ferrograph.ingest.imports.RefusedImportException;
import dev.ferrograph.ingest.imports.Stated;
import dev.ferrograph.ingest.programme.AddressHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Imports roles from a MAINTAINERS file. */
@Command
final class MaintainersCommand extends ImportingCommand {

	@Option(names = "--release", paramLabel = "RELEASE",
			description = { "The release that the file belongs to, such as v6.12; roles are dated by it.",
					"Import each release under the same --name: who is no longer in a later one is gone in it." })
	private @Nullable String release;

	@Option(names = "--date", paramLabel = "DATE", description = "The day of the release, such as 2024-11-17.")
	private @Nullable LocalDate date;

	@Option(names = "--all", description = "Takes all entries, and makes topics of those that the seed does not know.")
	private boolean all;

	@Option(names = "--title", paramLabel = "TITLE", defaultValue = "MAINTAINERS",
			description = "What the source is called, such as \"MAINTAINERS of Linux\".")
	private String title;

	@Option(names = "--url", paramLabel = "URL", description = "Where the file can be seen.")
	private @Nullable String url;

	/** The command parser fills its fields before it is called. */
	@SuppressWarnings("NullAway.Init")
	MaintainersCommand() {
	}

	@Override
	protected ReadImport read(ImportInput input, AddressHash addresses) {
		if ((release == null) != (date == null)) {
			throw RefusedImportException
				.usage("--release and --date belong together, such as --release v6.12 --date 2024-11-17");
		}
		if (input.isDirectory()) {
			throw RefusedImportException
				.usage("%s is a directory; name the file, such as linux/MAINTAINERS".formatted(input.argument()));
		}
		var dated = release == null || date == null ? null : new ReadRelease(release, date);
		var options = new MaintainersImport.Options(title, url, dated, all);
		return new ReadArchive(name(input), addresses, context -> read(input, options, context));
	}

	private static String name(ImportInput input) {
		return input.isStandardInput() ? "maintainers"
				: Ids.of(String.valueOf(input.path().getFileName()), "maintainers");
	}

	private static Stated read(ImportInput input, MaintainersImport.Options options, ArchiveContext context)
			throws IOException {
		try (var content = content(input)) {
			return MaintainersImport.read(input.isStandardInput() ? "standard input" : input.argument(), content,
					options, context);
		}
	}

	private static InputStream content(ImportInput input) throws IOException {
		return input.isStandardInput() ? System.in : Files.newInputStream(input.path());
	}

}
