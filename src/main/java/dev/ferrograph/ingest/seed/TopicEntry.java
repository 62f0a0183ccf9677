package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.graph.Topic;
import dev.ferrograph.ingest.graph.TopicKind;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An area of work; the file it stands in says of which kind.
 *
 * @param formerIds ids that it had, and that lead here
 * @param paths patterns of the files that belong to it
 */
record TopicEntry(TopicKind kind, Text id, List<Text> formerIds, Text name, List<Text> aliases, List<Text> distinctFrom,
		List<Text> paths, @Nullable Text broader, @Nullable String summary, @Nullable String url,
		@Nullable String repository, List<Text> sources, String version) implements Entry {

	static TopicEntry read(Fields fields, TopicKind kind) {
		return new TopicEntry(kind, fields.id("id"), fields.texts("formerIds"), fields.text("name"),
				fields.texts("aliases"), fields.texts("distinctFrom"), fields.texts("paths"),
				fields.optionalText("broader"), fields.prose("summary"), fields.url("url"), fields.url("repository"),
				fields.texts("sources"), fields.version());
	}

	NodeId node() {
		return Label.TOPIC.id(id.value());
	}

	@Override
	public void register(Known known) {
		var names = Stream.concat(Stream.of(name), aliases.stream()).toList();
		known.topics().add(id, formerIds, names, distinctFrom, node());
		known.paths().add(node(), patterns(known));
	}

	private List<PathPattern> patterns(Known known) {
		return paths.stream().flatMap(path -> PathPattern.of(path, known.problems()).stream()).toList();
	}

	@Override
	public void addTo(GraphContent graph, Known known) {
		var file = id.place().file();
		var spellings = aliases.stream().map(Text::value).toList();
		graph.add(new Topic(node().toString(), Label.TOPIC.ids(Text.values(formerIds)), name.value(), kind, spellings,
				paths.stream().map(Text::value).toList(), known.paths().expressions(node()), summary, url, repository,
				version, file));
		known.cite(graph, node(), sources, file);
		if (broader != null) {
			known.topics()
				.find(broader)
				.ifPresent(above -> graph.add(Edge.of(node(), Relationship.PART_OF, above, file)));
		}
	}
}
