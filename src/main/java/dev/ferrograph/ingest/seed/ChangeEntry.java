package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.Change;
import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patch or a series of patches, with who did what for it.
 *
 * @param answerCount how many messages answered it on the list
 * @param paths the files that it changes, by which it is about topics
 * @param topics what it is about besides, or where no paths are known
 */
record ChangeEntry(Text id, Text title, @Nullable String list, @Nullable String url, @Nullable Integer answerCount,
		List<Text> paths, List<Text> topics, List<ContributionEntry> contributions,
		List<Text> sources) implements Entry {

	static ChangeEntry read(Fields fields) {
		return new ChangeEntry(fields.id("id"), fields.text("title"), fields.words("list"), fields.url("url"),
				fields.count("answerCount"), fields.texts("paths"), fields.texts("topics"),
				fields.someOf("contributions", ContributionEntry::read), fields.someTexts("sources"));
	}

	private NodeId node() {
		return Label.CHANGE.id(id.value());
	}

	@Override
	public void register(Known known) {
		known.changes().add(id.value(), id);
	}

	@Override
	public void addTo(GraphContent graph, Known known) {
		var file = id.place().file();
		var days = contributions.stream().map(ContributionEntry::date).sorted(Comparator.naturalOrder()).toList();
		graph.add(new Change(node().toString(), title.value(), first(days), last(days), list, url, answerCount, files(),
				file));
		known.cite(graph, node(), sources, file);
		var about = new LinkedHashSet<>(known.topics().findAll(topics));
		about.addAll(known.paths().topics(files()));
		about.forEach(topic -> graph.add(Edge.of(node(), Relationship.TOUCHES, topic, file)));
		contributions.forEach(contribution -> contribution.addTo(graph, known, node()));
	}

	private List<String> files() {
		return paths.stream().map(Text::value).toList();
	}

	private static LocalDate first(List<LocalDate> days) {
		return days.isEmpty() ? LocalDate.EPOCH : days.getFirst();
	}

	private static LocalDate last(List<LocalDate> days) {
		return days.isEmpty() ? LocalDate.EPOCH : days.getLast();
	}
}
