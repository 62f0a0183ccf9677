package dev.ferrograph.query.statement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Lays a statement out: a line for each clause, indented within subqueries. */
final class ReadableCypher {

	private static final Pattern CLAUSE = Pattern.compile(
			"(?:OPTIONAL MATCH|MATCH|WHERE|WITH|RETURN|ORDER BY|LIMIT|UNWIND|CALL|UNION ALL|UNION)\\b.*",
			Pattern.DOTALL);

	private static final Pattern SUBQUERY = Pattern.compile(".*(?:COLLECT|EXISTS|COUNT|CALL(?: \\([^)]*\\))?) ?",
			Pattern.DOTALL);

	private final StringBuilder text = new StringBuilder();

	/** For each open bracket whether it opens a subquery. */
	private final Deque<Boolean> open = new ArrayDeque<>();

	private ReadableCypher() {
	}

	static String of(String statement) {
		var layout = new ReadableCypher();
		layout.add(statement.replaceAll("\\s+", " "));
		return layout.text.append('\n').toString();
	}

	private void add(String statement) {
		for (int i = 0; i < statement.length(); i++) {
			var character = statement.charAt(i);
			switch (character) {
				case '(', '[' -> {
					open.push(false);
					text.append(character);
				}
				case '{' -> {
					open.push(SUBQUERY.matcher(text).matches());
					text.append(character);
					if (open.peek()) {
						line();
						i = skipSpace(statement, i);
					}
				}
				case '}' -> {
					if (open.pop()) {
						line();
					}
					text.append(character);
				}
				case ')', ']' -> {
					open.pop();
					text.append(character);
				}
				case ' ' -> {
					if ((open.isEmpty() || open.peek()) && CLAUSE.matcher(statement.substring(i + 1)).matches()
							&& !text.toString().endsWith("OPTIONAL")) {
						line();
					}
					else if (!text.toString().endsWith(" ")) {
						text.append(' ');
					}
				}
				default -> text.append(character);
			}
		}
	}

	private static int skipSpace(String statement, int index) {
		return index + 1 < statement.length() && statement.charAt(index + 1) == ' ' ? index + 1 : index;
	}

	private void line() {
		while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
			text.deleteCharAt(text.length() - 1);
		}
		text.append('\n').append("  ".repeat((int) open.stream().filter(subquery -> subquery).count()));
	}

}
