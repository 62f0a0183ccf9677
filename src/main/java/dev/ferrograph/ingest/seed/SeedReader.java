package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.yaml.Lists;
import dev.ferrograph.ingest.yaml.Place;
import dev.ferrograph.ingest.yaml.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns files into what they say: files, statements, entries made of what several files
 * state of each, names that refer to entries, content of the graph.
 */
public final class SeedReader {

	private final Problems problems;

	private final Known known;

	private final List<Statement> statements = new ArrayList<>();

	private final List<Entry> entries = new ArrayList<>();

	private Identity identity = Identity.UNKNOWN;

	private SeedReader(Problems problems) {
		this.problems = problems;
		this.known = Known.nothing(problems);
	}

	/**
	 * What the files say. It may be used only if {@code problems} is empty afterwards.
	 */
	public static GraphContent read(List<SeedFile> files, Problems problems) {
		var reader = new SeedReader(problems);
		files.forEach(reader::read);
		return reader.content();
	}

	private void read(SeedFile file) {
		if (!SeedFormat.knows(file.path())) {
			reportUnknown(file.path());
			return;
		}
		var content = file.content(problems);
		if (file.path().equals(SeedFormat.IDENTITY)) {
			content.ifPresent(answers -> identity = Identity.read(answers, problems));
			return;
		}
		if (file.path().equals(SeedFormat.TERMS)) {
			content.ifPresent(terms -> DismissedTerms.read(terms, problems));
			return;
		}
		var found = content.map(value -> SeedFormat.statements(file.path(), value, problems)).orElse(List.of());
		if (found.isEmpty()) {
			// there is a problem by now, which would only be repeated by all that refers
			// to this file
			known.missOut(file.path());
		}
		statements.addAll(found);
	}

	private void reportUnknown(String path) {
		var meant = SeedFormat.meant(path);
		meant.ifPresent(known::missOut);
		problems.add(Place.startOf(path), "a seed has no such file; %s"
			.formatted(meant.map("did you mean %s?"::formatted).orElse("move it elsewhere")));
	}

	private GraphContent content() {
		var layers = new Layers(statements, identity, problems);
		layers.removed().forEach(known::leaveOut);
		statements.forEach(statement -> layers.idOf(statement).ifPresent(id -> known.callAlso(id, statement)));
		for (var statement : layers.entries()) {
			Lists.mapping(statement.says(), problems, statement.section()::read).ifPresent(entries::add);
		}
		var graph = new GraphContent();
		entries.forEach(entry -> entry.register(known));
		known.check();
		entries.forEach(entry -> entry.addTo(graph, known));
		Namesakes.check(entries(PersonEntry.class), known);
		ReleaseEntry.checkOrder(entries(ReleaseEntry.class), problems);
		TopicTree.check(entries(TopicEntry.class), known);
		return graph;
	}

	private <E extends Entry> List<E> entries(Class<E> type) {
		return entries.stream().filter(type::isInstance).map(type::cast).toList();
	}

}
