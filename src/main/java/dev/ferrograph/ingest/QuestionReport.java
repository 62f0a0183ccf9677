package dev.ferrograph.ingest;

import dev.ferrograph.ingest.identity.Question;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Open questions about people as lines for a terminal, with answers to copy. */
final class QuestionReport {

	/** What is asked is never certain. */
	private static final int MOST_PERCENT = 99;

	private QuestionReport() {
	}

	/**
	 * The questions in their order, at most so many, and how many there are in all.
	 */
	static String of(List<Question> questions, int most) {
		var heading = "%d open %s. Copy the answer that is right to identity.yaml, if you know it:"
			.formatted(questions.size(), questions.size() == 1 ? "question of who is who" : "questions of who is who");
		var listed = questions.stream().limit(most).map(QuestionReport::lines);
		var rest = questions.size() <= most ? Stream.<String>empty()
				: Stream.of("%d more; list all with --questions".formatted(questions.size() - most));
		return Stream.of(Stream.of(heading), listed, rest).flatMap(part -> part).collect(Collectors.joining("\n\n"));
	}

	private static String lines(Question question) {
		var ids = "[%s, %s]".formatted(question.one().id(), question.other().id());
		return """
				# %s
				# %s
				# %s
				- same: %s
				- different: %s""".formatted(side(question.one()), side(question.other()), evidence(question), ids,
				ids);
	}

	private static String side(Question.Side side) {
		return Stream.of(Stream.of(side.name()), side.facts().stream(), Stream.of(side.loadedFrom()))
			.flatMap(part -> part)
			.collect(Collectors.joining("; "));
	}

	private static String evidence(Question question) {
		return "%d %%: %s".formatted(Math.min(MOST_PERCENT, Math.round(100 * question.score())),
				Stream.concat(question.evidence().stream(), question.doubts().stream().map("but "::concat))
					.collect(Collectors.joining("; ")));
	}

}
