package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.archives.MaintainersEntry.Member;
import dev.ferrograph.ingest.graph.WorkRole;
import dev.ferrograph.ingest.yaml.Place;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file such as the kernel's
 * <a href="https://docs.kernel.org/process/maintainers.html">MAINTAINERS</a>; those of
 * QEMU, U-Boot and Xen are of the same form. An entry is a line with its title and the
 * lines with tags below it: {@code M:} for a maintainer, {@code R:} for a reviewer,
 * {@code F:}, {@code X:} and {@code N:} for files. Tags without a part in a seed
 * ({@code L: S: W: Q: B: C: P: T: K:}) are passed over. What stands before the first
 * entry, and indented lines, are text.
 */
final class MaintainersFile {

	private static final int MOST_LINES = 1_000_000;

	private static final Pattern TAGGED = Pattern.compile("^([A-Z]):(?:\\s+(.*?))?\\s*$");

	private static final Pattern CONFLICT = Pattern.compile("^(?:<{7}|>{7}|\\|{7})(?: .*)?$");

	private static final Pattern UNDERLINE = Pattern.compile("^([-=~*#])\\1{2,}$");

	private static final Pattern BETWEEN_PEOPLE = Pattern.compile("(?<=>)\\s*[,;]\\s*");

	private static final Set<String> WITHOUT_A_PART = Set.of("L", "S", "W", "Q", "B", "C", "P", "T", "K", "H", "I",
			"V");

	private final BoundedLines lines;

	private final Notes notes;

	private final List<MaintainersEntry> entries = new ArrayList<>();

	private final Set<String> unknownTags = new TreeSet<>();

	private @Nullable String heading;

	private Place headingPlace;

	private @Nullable MaintainersEntry current;

	private boolean interrupted;

	private MaintainersFile(String file, InputStream input, Notes notes) {
		this.lines = new BoundedLines(file, input, notes);
		this.notes = notes;
		this.headingPlace = Place.startOf(file);
	}

	/**
	 * The entries, as they follow each other.
	 * @throws UnreadableArchiveException if the file is no such file, or broken
	 */
	static List<MaintainersEntry> read(String file, InputStream input, Notes notes) {
		return new MaintainersFile(file, input, notes).entries(file);
	}

	private List<MaintainersEntry> entries(String file) {
		for (var line = lines.next(); line != null; line = lines.next()) {
			if (lines.place().line() > MOST_LINES) {
				throw new UnreadableArchiveException(lines.place(),
						"more than %,d lines; is this a MAINTAINERS file?".formatted(MOST_LINES));
			}
			read(line);
		}
		if (entries.stream().allMatch(entry -> entry.members().isEmpty())) {
			throw new UnreadableArchiveException(Place.startOf(file),
					"no entry with a maintainer, which is a title and below it lines such as \"M: Name <address>\"; is this a MAINTAINERS file?");
		}
		return entries;
	}

	private void read(String line) {
		if (CONFLICT.matcher(line).matches()) {
			throw new UnreadableArchiveException(lines.place(),
					"the file has conflict markers of a merge; resolve the conflict first");
		}
		var tagged = TAGGED.matcher(line);
		if (tagged.matches()) {
			var value = tagged.group(2);
			tagged(tagged.group(1), value == null ? "" : value);
		}
		else if (line.isBlank()) {
			heading = null;
			interrupted = true;
		}
		else if (!UNDERLINE.matcher(line.strip()).matches() && !Character.isWhitespace(line.charAt(0))
				&& !line.startsWith("..")) {
			heading = line.strip().replaceAll("\\s+", " ");
			headingPlace = lines.place();
		}
	}

	private void tagged(String tag, String value) {
		if (heading != null) {
			current = new MaintainersEntry(heading, headingPlace, new ArrayList<>(), new ArrayList<>(),
					new ArrayList<>(), new ArrayList<>());
			entries.add(current);
			heading = null;
		}
		else if (current == null) {
			notes.add(lines.place(), "no title above this line, so it was passed over");
			return;
		}
		else if (interrupted) {
			notes.add(lines.place(),
					"no title above this line, so it was taken for a part of \"%s\"".formatted(current.title()));
		}
		interrupted = false;
		if (!value.isEmpty()) {
			add(current, tag, value);
		}
	}

	private void add(MaintainersEntry entry, String tag, String value) {
		switch (tag) {
			case "M" -> addPeople(entry, value, WorkRole.MAINTAINER);
			case "R" -> addPeople(entry, value, WorkRole.REVIEWER);
			case "F" -> addPath(entry.files(), value);
			case "X" -> addPath(entry.excluded(), value);
			case "N" -> addExpression(entry, value);
			default -> {
				if (!WITHOUT_A_PART.contains(tag) && unknownTags.add(tag)) {
					notes.add(lines.place(), "unknown tag \"%s:\"; such lines were passed over".formatted(tag));
				}
			}
		}
	}

	private void addPeople(MaintainersEntry entry, String value, WorkRole role) {
		for (var one : BETWEEN_PEOPLE.split(value)) {
			var person = Named.read(one);
			if (person.isEmpty() || person.get().name().isEmpty() && person.get().address() == null) {
				notes.add(lines.place(), "names no person, so it was passed over");
			}
			person.ifPresent(who -> entry.members().add(new Member(who, role)));
		}
	}

	private void addPath(List<String> paths, String value) {
		var path = value.replaceFirst("^\\./", "");
		if (path.startsWith("/") || path.indexOf(' ') >= 0) {
			notes.add(lines.place(), "\"%s\" is not a path in the tree, so it was passed over"
				.formatted(path.substring(0, Math.min(80, path.length()))));
			return;
		}
		paths.add(path);
	}

	private void addExpression(MaintainersEntry entry, String value) {
		try {
			entry.expressions().add(Pattern.compile(value).pattern());
		}
		catch (IllegalArgumentException e) {
			notes.add(lines.place(), "not a regular expression, so it was passed over");
		}
	}

}
