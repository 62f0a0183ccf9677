package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.imports.Ids;
import dev.ferrograph.ingest.imports.ImportInput;
import dev.ferrograph.ingest.imports.ImportingCommand;
import dev.ferrograph.ingest.imports.ReadImport;
import dev.ferrograph.ingest.imports.RefusedImportException;
import dev.ferrograph.ingest.programme.AddressHash;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Imports changes from a git history or the archive of a mailing list. */
@Command
final class ChangesCommand extends ImportingCommand {

	/** What is read. */
	enum Kind {

		GIT("git-", "Git history of "), PUBLIC_INBOX("list-", "Archive of the mailing list ");

		private final String prefix;

		private final String title;

		Kind(String prefix, String title) {
			this.prefix = prefix;
			this.title = title;
		}

	}

	private final Kind kind;

	@Option(names = "--since", paramLabel = "DATE", description = "The first day to take changes of, in UTC.")
	private @Nullable LocalDate since;

	@Option(names = "--until", paramLabel = "DATE", description = "The last day to take changes of, in UTC.")
	private @Nullable LocalDate until;

	@Option(names = "--paths", paramLabel = "PATTERN", description = {
			"Takes changes that touch such files, written like the paths of topics, as drivers/pci/; may be repeated.",
			"If not given, takes changes that touch files of a topic of the seed." })
	private List<String> paths = List.of();

	@Option(names = "--all", description = "Takes all changes, whatever they touch.")
	private boolean all;

	@Option(names = "--branch", paramLabel = "NAME",
			description = "The branch or tag to read, if not the current branch.")
	private @Nullable String branch;

	@Option(names = "--mailmap", paramLabel = "FILE",
			description = "Proper names and addresses; if not given, the .mailmap of the history itself.")
	private @Nullable Path mailmap;

	@Option(names = "--title", paramLabel = "TITLE", description = "What the source is called.")
	private @Nullable String title;

	@Option(names = "--url", paramLabel = "URL", description = "Where the archive can be seen.")
	private @Nullable String url;

	@Option(names = "--commit-url", paramLabel = "URL",
			description = "What stands before the hash of a commit in its address, such as https://github.com/u-boot/u-boot/commit/.")
	private @Nullable String commitUrl;

	/** The command parser fills its fields before it is called. */
	ChangesCommand(Kind kind) {
		this.kind = kind;
	}

	@Override
	protected ReadImport read(ImportInput input, AddressHash addresses) {
		if (!input.isDirectory()) {
			throw RefusedImportException
				.usage("%s is not a directory; name that of the repository".formatted(input.argument()));
		}
		var directory = directoryName(input.path());
		var options = new ChangeOptions(title == null ? kind.title + directory : title, url, commitUrl, since, until,
				paths, all, branch, mailmap);
		return new ReadArchive(Ids.of(kind.prefix + directory, "archive"), addresses, context -> switch (kind) {
			case GIT -> GitImport.read(input.path(), options, context);
			case PUBLIC_INBOX -> MailingListImport.read(List.of(input.path()), options, context);
		});
	}

	/**
	 * What the repository is called, such as linux for linux, linux.git or linux/.git.
	 */
	private static String directoryName(Path named) {
		var path = named.toAbsolutePath().normalize();
		var name = String.valueOf(path.getFileName());
		var parent = path.getParent();
		if (name.equals(".git") && parent != null) {
			return directoryName(parent);
		}
		return name.replaceFirst("\\.git$", "");
	}

}
