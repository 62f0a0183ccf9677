package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.yaml.Lists;
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

	private final List<Entry> entries = new ArrayList<>();

	private SeedReader(Problems problems) {
		this.problems = problems;
		this.known = Known.nothing(problems);
	}

	/**
	 * What the files say. It may be used only if {@code problems} is empty afterwards.
	 */
	public static GraphContent read(List<SeedFile> files, Problems problems) {
		var statements = SeedStatements.of(files, problems);
		return new SeedReader(problems).content(statements);
	}

	/**
	 * What the files say to an import: as it stated things itself, whatever editors have
	 * corrected since, so that it finds them again. What editors have added is there.
	 * @param files in which there are no problems
	 * @param own the path of the file that the import writes
	 */
	public static GraphContent readForImport(List<SeedFile> files, String own) {
		// what corrections mend may be a problem without them
		var problems = new Problems();
		return new SeedReader(problems).content(SeedStatements.of(files, problems).forImport(own));
	}

	private GraphContent content(SeedStatements statements) {
		statements.unread().forEach(known::missOut);
		var layers = new Layers(statements.all(), statements.identity(), problems);
		layers.removed().forEach(known::leaveOut);
		statements.all()
			.forEach(statement -> statement.entry(statements.identity())
				.ifPresent(entry -> known.callAlso(entry.id(), statement)));
		for (var statement : layers.entries()) {
			Lists.mapping(statement.says(), problems, statement.section()::read).ifPresent(entries::add);
		}
		var graph = new GraphContent();
		entries.forEach(entry -> entry.register(known));
		known.check();
		entries.forEach(entry -> entry.addTo(graph, known));
		graph.addTalkDays();
		Namesakes.check(entries(PersonEntry.class), known);
		ReleaseEntry.checkOrder(entries(ReleaseEntry.class), problems);
		TopicTree.check(entries(TopicEntry.class), known);
		return graph;
	}

	private <E extends Entry> List<E> entries(Class<E> type) {
		return entries.stream().filter(type::isInstance).map(type::cast).toList();
	}

}
