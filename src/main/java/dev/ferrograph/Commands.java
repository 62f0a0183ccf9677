package dev.ferrograph;

import dev.ferrograph.ingest.CheckCommand;
import dev.ferrograph.ingest.archives.ArchiveCommands;
import dev.ferrograph.ingest.imports.ImportCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the jar does beside running the service, when its first argument says so. */
@Command(name = "ferrograph", subcommands = { CheckCommand.class, CommandLine.HelpCommand.class },
		description = "Runs the service, unless one of these commands is named.")
final class Commands {

	private Commands() {
	}

	static boolean isNamed(String[] arguments) {
		return arguments.length > 0 && commandLine().getSubcommands().containsKey(arguments[0]);
	}

	/** Runs the command that the first argument names, and returns its exit code. */
	static int run(String[] arguments) {
		return commandLine().execute(arguments);
	}

	static CommandLine commandLine() {
		return new CommandLine(new Commands()).addSubcommand(ArchiveCommands.addTo(ImportCommand.commandLine()))
			.setUsageHelpAutoWidth(true);
	}

}
