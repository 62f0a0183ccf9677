package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.seed.Layer.Rank;
import dev.ferrograph.ingest.yaml.Place;
import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

	/**
	 * The same for the import that writes one of the files. Of what is corrected, it
	 * learns only by what else something can be known; people whom it has stated itself
	 * are not merged.
	 */
	SeedStatements forImport(String own) {
		var read = new SeedStatements();
		read.unread.addAll(unread);
		read.identity = identity.without(statements.stream()
			.filter(statement -> statement.section() == Section.PEOPLE && statement.says().place().file().equals(own))
			.flatMap(statement -> statement.id().stream())
			.map(Text::value)
			.collect(Collectors.toSet()));
		var corrections = new ArrayList<Statement>();
		for (var statement : statements) {
			(statement.layer().rank() == Rank.CORRECTION ? corrections : read.statements).add(statement);
		}
		var uncorrected = List.copyOf(read.statements);
		corrections.forEach(correction -> read.statements.add(Uncorrected.of(correction, uncorrected, read.identity)));
		return read;
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
