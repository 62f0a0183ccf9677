package dev.ferrograph.ingest;

import dev.ferrograph.ingest.yaml.Problem;
import dev.ferrograph.ingest.yaml.ProblemReport;
import java.util.List;

/**
 * A seed can't be loaded and was not; the message tells people all that is wrong with it.
 */
public class InvalidSeedException extends RuntimeException {

	private final transient List<Problem> problems;

	private InvalidSeedException(String message, List<Problem> problems) {
		super(message);
		this.problems = problems;
	}

	static InvalidSeedException with(List<Problem> problems, String location) {
		var lines = ProblemReport.of(problems);
		var count = problems.size() == 1 ? "a problem" : problems.size() + " problems";
		return new InvalidSeedException(
				"The seed in %s has %s, so nothing of it was loaded:%n%n%s".formatted(location, count, lines),
				problems);
	}

	static InvalidSeedException unreadable(String location, String reason) {
		return new InvalidSeedException("The seed in %s can't be loaded: %s".formatted(location, reason), List.of());
	}

	/** What is wrong with the files, by place; empty where not even files were found. */
	public List<Problem> problems() {
		return problems;
	}

}
