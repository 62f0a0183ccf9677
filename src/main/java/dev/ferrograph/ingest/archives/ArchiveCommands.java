package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.imports.ImportCommand;
import picocli.CommandLine;

/** The import command's formats for records of work. */
public final class ArchiveCommands {

	private ArchiveCommands() {
	}

	/** Adds them to the import command, and returns it. */
	public static CommandLine addTo(CommandLine importCommand) {
		return importCommand
			.addSubcommand("maintainers",
					described(new MaintainersCommand(),
							"MAINTAINERS files, as of Linux, QEMU, U-Boot and Xen: roles, and the paths of topics."))
			.addSubcommand("git",
					described(new ChangesCommand(ChangesCommand.Kind.GIT),
							"Git repositories: commits with their authors and those whom trailers name."))
			.addSubcommand("public-inbox", described(new ChangesCommand(ChangesCommand.Kind.PUBLIC_INBOX),
					"Archives of mailing lists: patches, who wrote, reviewed, tested and discussed them."));
	}

	private static CommandLine described(Object command, String description) {
		return ImportCommand.described(new CommandLine(command), description);
	}

}
