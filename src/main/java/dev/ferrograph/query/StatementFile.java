package dev.ferrograph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A statement of {@code src/main/resources/cypher}, which runs by itself in the Neo4j
 * Browser and becomes part of a request's statement where a field is {@code @computed} by
 * it. To be both, it has a form: comments, then {@code MATCH (this:Label {id: $id})}
 * unless it stands for a root field, then what computes, then {@code RETURN} with the
 * names of the columns, and at the very end, for who runs it by itself, perhaps
 * {@code ORDER BY}; inside a request the schema's order applies.
 *
 * @param name the file's name without its ending
 * @param body what computes the columns from the node {@code this}, up to and with
 * {@code RETURN}
 * @param columns the names of the columns
 */
record StatementFile(String name, String body, List<String> columns) {

	private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*\\R?");

	private static final Pattern HEAD = Pattern.compile("^MATCH \\(this:\\w+ \\{id: \\$id}\\)\\s+");

	private static final Pattern TAIL = Pattern
		.compile("\\bRETURN (?:DISTINCT )?(?<columns>\\w+(?:, \\w+)*)(?:\\s+ORDER BY [\\w., ]+)?$");

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	/**
	 * Reads the named file; throws {@link IllegalArgumentException} where it is missing
	 * or has not the form.
	 */
	static StatementFile load(String name) {
		var file = new ClassPathResource("cypher/" + name + ".cypher");
		if (!file.exists()) {
			throw new IllegalArgumentException("there is no src/main/resources/cypher/%s.cypher".formatted(name));
		}
		try {
			return parse(name, file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static StatementFile parse(String name, String text) {
		var statement = COMMENT.matcher(text).replaceAll("").strip();
		var tail = TAIL.matcher(statement);
		if (!tail.find()) {
			throw new IllegalArgumentException(
					"%s.cypher does not end with RETURN, the names of its columns, and ORDER BY where it needs it"
						.formatted(name));
		}
		var body = statement.substring(0, tail.end("columns"));
		return new StatementFile(name, HEAD.matcher(body).replaceFirst(""), List.of(tail.group("columns").split(", ")));
	}

	/** The body with every parameter under the name that the function gives it. */
	String body(UnaryOperator<String> parameterNames) {
		return PARAMETER.matcher(body)
			.replaceAll(match -> Matcher.quoteReplacement("$" + parameterNames.apply(match.group(1))));
	}
}
