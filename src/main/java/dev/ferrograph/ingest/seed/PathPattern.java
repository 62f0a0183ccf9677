package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Text;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * Which files belong to a topic, as the F: and N: lines of the kernel's
 * <a href="https://docs.kernel.org/process/maintainers.html">MAINTAINERS</a> file say it,
 * and much as {@code scripts/get_maintainer.pl} understands them.
 *
 * @param text as it is written
 * @param beginning what the paths of all its files begin with
 * @param expression matches the whole path of a file that belongs to it
 */
public record PathPattern(String text, String beginning, Pattern expression) {

	private static final String BY_NAME = "N:";

	private static final String DIRECTORY = "/";

	private static final Pattern WILDCARD = Pattern.compile("[*?]");

	/** Stands for two stars, since no path has such a character. */
	private static final String ANYTHING = "\0";

	/** The pattern; empty, with a problem, where the text is none. */
	public static Optional<PathPattern> of(Text text, Problems problems) {
		var pattern = text.value();
		if (!pattern.startsWith(BY_NAME)) {
			if (pattern.startsWith(DIRECTORY)) {
				problems.add(text.place(), "\"%s\" begins with a slash; paths begin at the top of the tree, such as %s"
					.formatted(text, "rust/kernel/"));
				return Optional.empty();
			}
			return Optional.of(new PathPattern(pattern, WILDCARD.split(pattern, 2)[0],
					Pattern.compile(expressionOfPath(pattern))));
		}
		try {
			var expression = pattern.substring(BY_NAME.length()).strip();
			return Optional.of(new PathPattern(pattern, "", Pattern.compile(".*(?:" + expression + ").*")));
		}
		catch (PatternSyntaxException e) {
			problems.add(text.place(), "\"%s\" is not a regular expression: %s".formatted(text, e.getDescription()));
			return Optional.empty();
		}
	}

	/**
	 * A directory, with a slash at its end, stands for all that is in it, however deep;
	 * anything else for files that begin so, in the directory that it names. A star is
	 * any text without a slash, two are any text.
	 */
	private static String expressionOfPath(String pattern) {
		var expression = pattern.replace("**", ANYTHING).chars().mapToObj((int c) -> switch (c) {
			case '\0' -> ".*";
			case '*' -> "[^/]*";
			case '?' -> "[^/]";
			default -> Pattern.quote(Character.toString(c));
		}).collect(Collectors.joining());
		return expression.replace("\\E\\Q", "") + (pattern.endsWith(DIRECTORY) ? ".*" : "[^/]*");
	}

	/** Whether a file belongs to it. */
	public boolean matches(String path) {
		// most patterns are of other directories
		return path.startsWith(beginning) && expression.matcher(path).matches();
	}
}
