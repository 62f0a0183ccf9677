package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Place;
import dev.ferrograph.ingest.yaml.Problems;
import java.util.ArrayList;
import java.util.List;

/** What files state, each for itself. */
final class SeedStatements {

	private final List<Statement> statements = new ArrayList<>();

	/** Paths of files that say nothing, or of those that were meant. */
	private final List<String> unread = new ArrayList<>();

	private Identity identity = Identity.UNKNOWN;

	private SeedStatements() {
	}

	/** Reads the files; what can't be read is a problem. */
	static SeedStatements of(List<SeedFile> files, Problems problems) {
		var read = new SeedStatements();
		files.forEach(file -> read.add(file, problems));
		return read;
	}

	private void add(SeedFile file, Problems problems) {
		if (!SeedFormat.knows(file.path())) {
			reportUnknown(file.path(), problems);
			return;
		}
		var content = file.content(problems);
		switch (file.path()) {
			case SeedFormat.IDENTITY -> content.ifPresent(answers -> identity = Identity.read(answers, problems));
			case SeedFormat.TERMS -> content.ifPresent(terms -> DismissedTerms.read(terms, problems));
			default -> {
				var found = content.map(value -> SeedFormat.statements(file.path(), value, problems)).orElse(List.of());
				if (found.isEmpty()) {
					unread.add(file.path());
				}
				statements.addAll(found);
			}
		}
	}

	private void reportUnknown(String path, Problems problems) {
		var meant = SeedFormat.meant(path);
		meant.ifPresent(unread::add);
		problems.add(Place.startOf(path), "a seed has no such file; %s"
			.formatted(meant.map("did you mean %s?"::formatted).orElse("move it elsewhere")));
	}

	/** The same as the import sees it that writes one of the files. */
	SeedStatements forImport(String own) {
		var view = new ImportView(statements, identity, own);
		var seen = new SeedStatements();
		seen.unread.addAll(unread);
		seen.identity = view.identity();
		seen.statements.addAll(view.statements());
		return seen;
	}

	List<Statement> all() {
		return statements;
	}

	/** What has been answered about people. */
	Identity identity() {
		return identity;
	}

	/**
	 * The files that state nothing. There is a problem for each by now, which would only
	 * be repeated by all that refers to it.
	 */
	List<String> unread() {
		return unread;
	}

}
