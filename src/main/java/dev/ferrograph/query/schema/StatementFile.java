package dev.ferrograph.query.schema;

import dev.ferrograph.cypher.CypherFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement of {@code src/main/resources/cypher}, which runs by itself in the Neo4j
 * Browser and becomes part of a request's statement where a field is {@code @computed} by
 * it. To be both, it has a form: comments, then {@code MATCH (this:Label {id: $id})}
 * unless it stands for a root field, then what computes, then, beginning a line,
 * {@code RETURN} with the columns, and at the very end, for whoever runs it by itself,
 * perhaps {@code ORDER BY}; inside a request the schema's order applies. A column is a
 * name, or an expression over the names of the {@code WITH} before: inside a request such
 * a column is computed only where it is asked for, and only for the rows that are
 * answered.
 *
 * @param name the file's name without its ending
 * @param body what computes the variables from the node {@code this}, up to and with
 * their {@code RETURN}
 * @param variables the columns that are names, and what the others are computed from
 * @param deferred the expressions of the other columns
 * @param columns the names of all columns
 */
public record StatementFile(String name, String body, List<String> variables, Map<String, String> deferred,
		List<String> columns) {

	private static final Pattern HEAD = Pattern.compile("^MATCH \\(this:\\w+ \\{id: \\$id}\\)\\s+");

	private static final Pattern TAIL = Pattern
		.compile("(?ms)^RETURN (?:DISTINCT )?(?<columns>(?:(?!^RETURN ).)+?)(?:\\s+^ORDER BY [\\w., ]+)?\\z");

	private static final Pattern SCOPE = Pattern.compile("(?ms)^WITH (?:DISTINCT )?(?<names>(?:(?!^\\w).)+)\\z");

	private static final Pattern COLUMN = Pattern.compile("(?s)(?:(?<expression>.+) AS )?(?<name>\\w+)");

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	/**
	 * Reads the named file.
	 * @throws IllegalArgumentException if it is missing, or does not have the form
	 */
	public static StatementFile load(String name) {
		return parse(name, CypherFile.load(name).statement());
	}

	public static StatementFile parse(String name, String statementText) {
		var statement = HEAD.matcher(statementText.strip()).replaceFirst("");
		var tail = TAIL.matcher(statement);
		if (!tail.find()) {
			throw malformed(name);
		}
		var deferred = new LinkedHashMap<String, String>();
		var columns = new ArrayList<String>();
		for (var column : items(tail.group("columns"))) {
			var match = COLUMN.matcher(column);
			if (!match.matches()) {
				throw malformed(name);
			}
			columns.add(match.group("name"));
			if (match.group("expression") != null) {
				deferred.put(match.group("name"), match.group("expression"));
			}
		}
		if (deferred.isEmpty()) {
			return new StatementFile(name, statement.substring(0, tail.end("columns")), columns, deferred, columns);
		}
		var before = statement.substring(0, tail.start()).stripTrailing();
		var variables = Stream
			.concat(columns.stream().filter(column -> !deferred.containsKey(column)), scope(name, before))
			.distinct()
			.toList();
		return new StatementFile(name, before + "\nRETURN " + String.join(", ", variables), variables, deferred,
				columns);
	}

	private static Stream<String> scope(String name, String before) {
		var with = SCOPE.matcher(before);
		if (!with.find()) {
			throw malformed(name);
		}
		return items(with.group("names")).stream().map(item -> item.substring(item.lastIndexOf(' ') + 1));
	}

	private static IllegalArgumentException malformed(String name) {
		return new IllegalArgumentException(
				"%s.cypher does not end with RETURN, its columns, each a name or an expression over the names of a WITH just before, and ORDER BY where it needs it"
					.formatted(name));
	}

	/**
	 * What stands between the commas of a list, except those within brackets and texts.
	 */
	private static List<String> items(String list) {
		var items = new ArrayList<String>();
		int depth = 0;
		int start = 0;
		for (int i = 0; i < list.length(); i++) {
			switch (list.charAt(i)) {
				case '\'' -> i = list.indexOf('\'', i + 1);
				case '(', '[', '{' -> depth++;
				case ')', ']', '}' -> depth--;
				case ',' -> {
					if (depth == 0) {
						items.add(list.substring(start, i).strip());
						start = i + 1;
					}
				}
				default -> {
					// within an item
				}
			}
		}
		items.add(list.substring(start).strip());
		return items;
	}

	/**
	 * The names of the parameters that it reads, apart from the {@code id} of its node.
	 */
	public Set<String> parameters() {
		return Stream.concat(Stream.of(body), deferred.values().stream())
			.flatMap(text -> PARAMETER.matcher(text).results())
			.map(parameter -> parameter.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The body with every parameter under the name that the function gives it. */
	public String body(UnaryOperator<String> parameterNames) {
		return withParameters(body, parameterNames);
	}

	/**
	 * The expression of a deferred column, with parameters and variables under the names
	 * that the functions give them.
	 */
	public String deferred(String column, UnaryOperator<String> parameterNames, UnaryOperator<String> variableNames) {
		var expression = String.valueOf(deferred.get(column));
		var known = variables.stream()
			.filter(variable -> Pattern.compile("\\b%s\\b".formatted(variable)).matcher(expression).find())
			.map(variable -> variableNames.apply(variable) + " AS " + variable)
			.toList();
		if (known.isEmpty()) {
			throw malformed(name);
		}
		return "head(COLLECT { WITH %s RETURN %s AS %s })".formatted(String.join(", ", known),
				withParameters(expression, parameterNames), column);
	}

	private static String withParameters(String text, UnaryOperator<String> names) {
		return PARAMETER.matcher(text).replaceAll(match -> Matcher.quoteReplacement("$" + names.apply(match.group(1))));
	}

}
