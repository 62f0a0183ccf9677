package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.programme.AddressHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * What the import commands of all formats have in common: they read, compare with what
 * the seed has, check the seed as it would be, and replace one file of it.
 */
@Command(sortOptions = false, exitCodeListHeading = "Exit codes:%n",
		exitCodeList = { "0:done, or nothing was to be done; the summary is on the standard output",
				"1:refused, so that nothing is written: a file is broken, or the seed would have problems",
				"2:the command is not complete, or names what is not there" })
public abstract class ImportingCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE|DIRECTORY|-", description = "What to read; - is the standard input.")
	private String input;

	@Option(names = "--out", paramLabel = "DIRECTORY", defaultValue = "seed",
			description = "The seed to import into, ${DEFAULT-VALUE} if not given; it is made if it is not there.")
	private Path out;

	@Option(names = "--name", paramLabel = "NAME",
			description = { "What the import is called; the next one of this name replaces all that it states.",
					"If not given, the edition, or the series where there are several." })
	private @Nullable String name;

	@Option(names = "--dry-run", description = "Shows what would change, and writes nothing.")
	private boolean dryRun;

	@Option(names = "--force", description = "Imports also what has fewer than half of the import before.")
	private boolean force;

	/** The command parser makes it, and fills its fields before it is called. */
	@SuppressWarnings("NullAway.Init")
	protected ImportingCommand() {
	}

	/**
	 * Reads what is to be imported.
	 * @param addresses hashes e-mail addresses, for recognising people only
	 * @throws RefusedImportException if it can't be read
	 * @throws IOException if it can't be read
	 */
	protected abstract ReadImport read(ImportInput input, AddressHash addresses) throws IOException;

	@Override
	public final Integer call() {
		var err = spec.commandLine().getErr();
		try {
			if (name != null && !Ids.is(name)) {
				throw RefusedImportException.usage(
						"--name is an id, small letters a-z and digits, joined by - or ., and not %s".formatted(name));
			}
			var progress = new Progress(err);
			var source = new ImportInput(input, progress);
			var summary = new ImportRun(out, name, spec.name(), dryRun, force).run(addresses -> read(source, addresses),
					progress);
			summary.lines().forEach(spec.commandLine().getOut()::println);
			return 0;
		}
		catch (RefusedImportException e) {
			if (e.isUsage()) {
				throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
			}
			err.println(e.getMessage());
			return 1;
		}
		catch (OutOfMemoryError e) {
			err.println("nothing is imported: the memory is not enough; give Java more, as with -Xmx1g");
			return 1;
		}
		catch (UncheckedIOException e) {
			return failed(Objects.requireNonNull(e.getCause()));
		}
		catch (IOException e) {
			return failed(e);
		}
	}

	private int failed(IOException e) {
		spec.commandLine().getErr().println("nothing is imported: %s".formatted(Failures.message(e)));
		return 1;
	}

}
