package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.yaml.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an import did, or would do, as people read it. */
record Summary(Stated stated, Difference difference, Path file, boolean dryRun, boolean isWritten) {

	/** As many as fit on a screen. */
	private static final int FEW = 20;

	List<String> lines() {
		var lines = new ArrayList<String>();
		lines.add("Read " + stated.read().entrySet().stream().map(Summary::count).collect(Collectors.joining(", ")));
		lines.add("");
		lines.addAll(table());
		if (dryRun) {
			difference.sections().forEach((section, changes) -> addChanges(lines, section, changes));
		}
		addList(lines, "questions about people, taken for someone new until identity.yaml answers", stated.questions());
		addKinds(lines, "problems in what was read, to be corrected there", stated.problems());
		addKinds(lines, "notes on what was read", stated.notes());
		lines.add("");
		lines.add(outcome());
		return lines;
	}

	private static String count(Map.Entry<String, Integer> counted) {
		return number(counted.getValue(), counted.getKey());
	}

	/** With what is counted, which is written in the plural up to the first comma. */
	private static String number(int count, String what) {
		return "%,d %s".formatted(count, count == 1 ? what.replaceFirst("s(?= |,|$)", "") : what);
	}

	private List<String> table() {
		var head = Stream.of("%-14s %8s %8s %10s %8s".formatted("", "new", "changed", "unchanged", "gone"));
		return Stream.concat(head,
				difference.sections()
					.entrySet()
					.stream()
					.map(section -> "%-14s %,8d %,8d %,10d %,8d".formatted(section.getKey(),
							section.getValue().added().size(), section.getValue().changed().size(),
							section.getValue().unchanged(), section.getValue().gone().size())))
			.toList();
	}

	private static void addChanges(List<String> lines, String section, Difference.Changes changes) {
		if (changes.isEmpty()) {
			return;
		}
		lines.add("");
		lines.add(section);
		addMarked(lines, "+", changes.added());
		addMarked(lines, "~", changes.changed());
		addMarked(lines, "-", changes.gone());
	}

	private static void addMarked(List<String> lines, String mark, List<String> entries) {
		entries.stream().limit(FEW).forEach(entry -> lines.add("  %s %s".formatted(mark, entry)));
		if (entries.size() > FEW) {
			lines.add("  %s and %,d more".formatted(mark, entries.size() - FEW));
		}
	}

	private static void addList(List<String> lines, String what, List<String> entries) {
		if (!entries.isEmpty()) {
			lines.add("");
			lines.add(number(entries.size(), what));
			addMarked(lines, "?", entries);
		}
	}

	private static void addKinds(List<String> lines, String what, List<Problem> problems) {
		if (!problems.isEmpty()) {
			lines.add("");
			lines.add(number(problems.size(), what) + "; of each kind the first");
			Kinds.lines(problems).stream().limit(FEW).forEach(lines::add);
		}
	}

	private String outcome() {
		if (dryRun) {
			return difference.isEmpty() ? "Nothing would change." : "%s would be written.".formatted(file);
		}
		return isWritten ? "%s is written.".formatted(file)
				: "%s says all this already; nothing is written.".formatted(file);
	}

}
