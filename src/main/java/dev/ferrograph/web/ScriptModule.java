package dev.ferrograph.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An ES module, taken apart so that it can stand in one file with others: it becomes a
 * function that runs at once, and what it exports an entry of the object {@code modules}.
 *
 * @param address where it is served
 * @param imports the addresses of what it imports statically, in its order
 * @param exports the names that it exports; {@value #DEFAULT} stands for the default
 * @param body its text, without the keywords of modules and without the comments that
 * stand alone
 */
record ScriptModule(String address, Set<String> imports, List<String> exports, String body) {

	static final String DEFAULT = "default";

	private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*(?://.*|(?>/\\*\\*(?s:.*?)\\*/))[ \\t]*\\R");

	private static final Pattern IMPORT = Pattern.compile("(?m)^import \\{([\\w\\s,]*)} from '(\\.[^']*)';$");

	private static final Pattern IMPORT_LATER = Pattern.compile("\\bimport\\(([\"'`])(\\.[^\"'`$]*)");

	private static final Pattern EXPORT = Pattern
		.compile("(?m)^export ((?:async )?(?:function\\*?|const|class)) (\\w+)");

	private static final Pattern EXPORT_DEFAULT = Pattern
		.compile("(?m)^export default (?!async\\b|function\\b|class\\b)");

	/** What is left where a module needs more of the language. */
	private static final Pattern LEFT = Pattern
		.compile("(?m)^(?:import|export)\\b.*$|^(?!.*\\basync\\b)(?=\\S).*\\bawait\\b.*$|^.*\\bimport\\.meta\\b.*$");

	/**
	 * Takes a module apart that keeps to what the explorer's modules need of the
	 * language.
	 * @throws IllegalArgumentException if it imports or exports in another way, asks for
	 * its own address, or waits before it has run
	 */
	static ScriptModule of(String address, String text) {
		var imports = new LinkedHashSet<String>();
		var exports = new ArrayList<String>();
		var body = COMMENT.matcher(text).replaceAll("");
		body = IMPORT.matcher(body).replaceAll(found -> {
			var imported = resolved(address, found.group(2));
			imports.add(imported);
			return "const {%s} = modules['%s'];".formatted(found.group(1).replace(" as ", ": "), imported);
		});
		body = IMPORT_LATER.matcher(body)
			.replaceAll(found -> "import(%s%s%s".formatted(found.group(1), JoinedScripts.ADDRESS,
					resolved(address, found.group(2))));
		body = EXPORT.matcher(body).replaceAll(found -> {
			exports.add(found.group(2));
			return "%s %s".formatted(found.group(1), found.group(2));
		});
		body = EXPORT_DEFAULT.matcher(body).replaceFirst(found -> {
			exports.add(DEFAULT);
			return "const defaultExport = ";
		});
		var left = LEFT.matcher(body);
		if (left.find()) {
			throw new IllegalArgumentException(
					"%s: a module can't be joined with others where it says «%s». Known are: import { a, b as c } from './d.js'; export const, function and class, one name each; export default of a value"
						.formatted(address, left.group()));
		}
		return new ScriptModule(address, imports, exports, body);
	}

	/** The module as a statement, which has an effect where it has not run before. */
	String asStatement() {
		var exported = exports.stream().map(name -> name.equals(DEFAULT) ? "default: defaultExport" : name).toList();
		return "modules['%s'] ??= (() => {\n%s\nreturn { %s };\n})();\n".formatted(address, body,
				String.join(", ", exported));
	}

	/** Statements that export the same, once the module has run. */
	String exportedAgain() {
		var text = new StringBuilder();
		for (var name : exports) {
			text.append(name.equals(DEFAULT) ? "export default" : "export const %s =".formatted(name))
				.append(" modules['%s'].%s;\n".formatted(address, name));
		}
		return text.toString();
	}

	private static String resolved(String address, String relative) {
		return URI.create(address).resolve(relative).toString();
	}

}
