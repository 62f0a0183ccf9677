package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.programme.ProgrammeFormat;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Imports what other programs export; each format is a command of its own. */
@Command(name = "import", synopsisSubcommandLabel = "FORMAT", commandListHeading = "Formats:%n",
		description = { "Imports what other programs export into a seed, beside what people write there.",
				"\"import FORMAT --help\" shows the options of a format." })
public final class ImportCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Shows this.")
	private boolean help;

	/** The command parser makes it, and fills its fields before it is called. */
	@SuppressWarnings("NullAway.Init")
	ImportCommand() {
	}

	/** The command with the formats of programmes; more can be added as subcommands. */
	public static CommandLine commandLine() {
		var command = new CommandLine(new ImportCommand());
		for (var format : ProgrammeFormat.values()) {
			var name = format.name().toLowerCase(Locale.ROOT).replace('_', '-');
			command.addSubcommand(name, described(new CommandLine(new ProgrammeCommand(format)), description(format)));
		}
		return command;
	}

	/** A format's command, with a description and with --help. */
	public static CommandLine described(CommandLine format, String description) {
		format.getCommandSpec().mixinStandardHelpOptions(true).usageMessage().description(description);
		return format;
	}

	private static String description(ProgrammeFormat format) {
		return switch (format) {
			case INDICO -> "Events of Indico, exported as JSON with detail=contributions.";
			case SCHEDULE_JSON -> "schedule.json, as pretalx, frab and others export it.";
			case SCHEDULE_XML -> "schedule.xml, as frab, pretalx, pentabarf and others export it.";
			case CSV -> "Tables of talks with a header, as comma-separated values.";
		};
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "name a format, and what to read");
	}

}
