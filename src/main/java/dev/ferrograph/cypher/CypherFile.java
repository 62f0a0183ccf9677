package dev.ferrograph.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * A file of {@code src/main/resources/cypher}. It begins with a header in comments: the
 * question that it answers, then, each after its name and a colon, {@code Parameters}, an
 * {@code Example} of them as a map, and {@code Columns}. Files that answer no question
 * have any comments.
 *
 * <p>
 * The line {@code // Include: <name>} stands for the statement of
 * {@code shared/<name>.cypher}, for what several questions have in common.
 *
 * @param header the comments at the beginning, as one line
 * @param statement the text without lines of comments
 */
public record CypherFile(String header, String statement) {

	private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*\\R?");

	private static final Pattern INCLUDE = Pattern.compile("(?m)^// Include: (\\w+)$");

	private static final Pattern EXAMPLE = Pattern.compile("Example: (\\{.*}) Columns: ");

	/**
	 * Reads the file {@code <name>.cypher}.
	 * @throws IllegalArgumentException if there is no such file
	 */
	public static CypherFile load(String name) {
		var file = new ClassPathResource("cypher/" + name + ".cypher");
		if (!file.exists()) {
			throw new IllegalArgumentException("there is no src/main/resources/cypher/%s.cypher".formatted(name));
		}
		try {
			return parse(INCLUDE.matcher(file.getContentAsString(StandardCharsets.UTF_8))
				.replaceAll(include -> Matcher.quoteReplacement(load("shared/" + include.group(1)).statement())));
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Reads the text of a file. */
	public static CypherFile parse(String text) {
		var header = text.lines()
			.takeWhile(line -> line.startsWith("// "))
			.map(line -> line.substring(3))
			.collect(Collectors.joining(" "));
		return new CypherFile(header, COMMENT.matcher(text).replaceAll(""));
	}

	/** A map of parameters as Cypher writes it; without any if the header gives none. */
	public String example() {
		var example = EXAMPLE.matcher(header);
		return example.find() ? example.group(1) : "{}";
	}

}
