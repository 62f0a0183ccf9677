package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.graph.Series;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A conference that comes back. */
record SeriesEntry(Text id, Text name, List<Text> aliases, @Nullable String url, List<Text> sources,
		String version) implements Entry {

	static SeriesEntry read(Fields fields) {
		return new SeriesEntry(fields.id("id"), fields.text("name"), fields.texts("aliases"), fields.url("url"),
				fields.someTexts("sources"), fields.version());
	}

	@Override
	public void register(Known known) {
		known.series().add(id, List.of(), List.of(), this);
	}

	@Override
	public void addTo(GraphContent graph, Known known) {
		var file = id.place().file();
		graph.add(new Series(node().toString(), name.value(), Text.values(aliases), url, version, file));
		known.cite(graph, node(), sources, file);
	}

	NodeId node() {
		return Label.SERIES.id(id.value());
	}
}
