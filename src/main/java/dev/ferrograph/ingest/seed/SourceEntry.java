package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.graph.Source;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page, a document or a recording that facts are taken from. */
record SourceEntry(Text id, Text title, @Nullable String url) implements Entry {

	static SourceEntry read(Fields fields) {
		return new SourceEntry(fields.id("id"), fields.text("title"), fields.url("url"));
	}

	@Override
	public void register(Known known) {
		known.sources().add(id, List.of(), List.of(), node());
	}

	@Override
	public void addTo(GraphContent graph, Known known) {
		graph.add(new Source(node().toString(), title.value(), url, id.place().file()));
	}

	private NodeId node() {
		return Label.SOURCE.id(id.value());
	}
}
