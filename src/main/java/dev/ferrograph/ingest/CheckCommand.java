package dev.ferrograph.ingest;

import dev.ferrograph.ingest.identity.Questions;
import dev.ferrograph.ingest.seed.DismissedTerms;
import dev.ferrograph.ingest.seed.SeedDirectory;
import dev.ferrograph.ingest.seed.SeedReader;
import dev.ferrograph.ingest.topics.TermProposal;
import dev.ferrograph.ingest.topics.TermProposals;
import dev.ferrograph.ingest.yaml.ProblemReport;
import dev.ferrograph.ingest.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a seed as a start would, without the service and without Neo4j. */
@Command(name = "check",
		description = "Checks the files of a seed as a start of the service would, and loads nothing."
				+ " Then lists the open questions about people who may be one.",
		exitCodeListHeading = "Exit codes:%n",
		exitCodeList = { "0:nothing is wrong", "1:there are problems, one a line on the standard output",
				"2:there is no such directory, or no seed in it" })
public final class CheckCommand implements Callable<Integer> {

	private static final int MOST_QUESTIONS = 20;

	private static final int MOST_TERMS = 50;

	@Spec
	private CommandSpec spec;

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Shows this.")
	private boolean help;

	@Option(names = "--questions", description = "List all open questions about who is who, not only the likeliest.")
	private boolean allQuestions;

	@Option(names = "--terms", description = "List terms that many titles have and that are no topics.")
	private boolean terms;

	@Parameters(paramLabel = "DIRECTORY", description = "The directory with the files.")
	private Path directory;

	/** The command parser makes it, and fills its fields before it is called. */
	@SuppressWarnings("NullAway.Init")
	CheckCommand() {
	}

	@Override
	public Integer call() {
		if (!Files.isDirectory(directory)) {
			throw wrong("there is no directory %s".formatted(directory));
		}
		try {
			var files = SeedDirectory.files(directory.toAbsolutePath().normalize().toUri().toString());
			if (files.isEmpty()) {
				throw wrong("%s has no files of a seed".formatted(directory));
			}
			var problems = new Problems();
			var content = SeedReader.read(files, problems);
			var out = spec.commandLine().getOut();
			out.println(problems.isEmpty() ? "Nothing is wrong: %s".formatted(SeedLoad.counts(content))
					: ProblemReport.of(problems.sorted()));
			problems.notes().forEach(out::println);
			var questions = Questions.of(content);
			if (!questions.isEmpty()) {
				out.println();
				out.println(QuestionReport.of(questions, allQuestions ? questions.size() : MOST_QUESTIONS));
			}
			if (terms) {
				TermProposals.of(content, DismissedTerms.in(files))
					.stream()
					.limit(MOST_TERMS)
					.forEach(term -> out.println(line(term)));
			}
			return problems.isEmpty() ? 0 : 1;
		}
		catch (IOException e) {
			throw wrong("%s can't be read: %s".formatted(directory, e.getMessage()));
		}
	}

	private static String line(TermProposal term) {
		return "%5d talks: %s, as in \"%s\"".formatted(term.talks(), term.term(),
				String.join("\", \"", term.examples()));
	}

	private ParameterException wrong(String message) {
		return new ParameterException(spec.commandLine(), message);
	}

}
