package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.graph.WorkRole;
import dev.ferrograph.ingest.yaml.Place;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What MAINTAINERS says of one part of the software.
 *
 * @param title in capitals for the most part, and often {@code SUBSYSTEM [PART]}
 * @param files what {@code F:} names
 * @param excluded what {@code X:} names
 * @param expressions what {@code N:} names
 */
record MaintainersEntry(String title, Place place, List<Member> members, List<String> files, List<String> excluded,
		List<String> expressions) {

	/** Someone with a part in the entry, after {@code M:} or {@code R:}. */
	record Member(Named person, WorkRole role) {
	}

	private static final Pattern WITH_PART = Pattern.compile("(.+?)\\s*\\[[^\\[\\]]+\\]");

	private static final Pattern CHARACTERS = Pattern.compile("\\[[\\w-]+\\]");

	/** The title without the part of the subsystem; empty where it names none. */
	String subsystem() {
		var part = WITH_PART.matcher(title);
		return part.matches() ? part.group(1) : "";
	}

	/**
	 * The paths as a topic of a seed has them. Where files are excluded, they become
	 * regular expressions, since a topic has no word for what does not belong to it.
	 */
	List<String> paths() {
		var named = expressions.stream().map(expression -> "N: " + expression);
		if (excluded.isEmpty()) {
			return Stream.concat(files.stream().map(MaintainersEntry::path), named).distinct().toList();
		}
		var unless = excluded.stream().map(MaintainersEntry::expression).collect(Collectors.joining("|", "^(?!", ")"));
		return Stream
			.concat(files.stream().map(file -> "N: " + unless + expression(file) + "$"),
					expressions.stream().map(expression -> "N: " + unless + ".*(?:" + expression + ")"))
			.distinct()
			.toList();
	}

	/** Paths of a seed have no words for one of several characters. */
	private static String path(String file) {
		return CHARACTERS.matcher(file).find() ? "N: ^" + expression(file) + "$" : file;
	}

	private static String expression(String pattern) {
		var text = pattern.replaceAll("([\\\\.+^$(){}|])|\\[(?![\\w-]+\\])|(?<!\\[[\\w-]{1,20})\\]", "\\\\$0")
			.replace("**", "\0")
			.replace("*", "[^/]*")
			.replace("?", "[^/]")
			.replace("\0", ".*");
		return text + (pattern.endsWith("/") ? ".*" : "[^/]*");
	}
}
