package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.graph.Organization;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company, university or foundation. */
record OrganizationEntry(Text id, Text name, List<Text> distinctFrom, @Nullable String url, List<Text> sources,
		String version) implements Entry {

	static OrganizationEntry read(Fields fields) {
		return new OrganizationEntry(fields.id("id"), fields.text("name"), fields.texts("distinctFrom"),
				fields.url("url"), fields.texts("sources"), fields.version());
	}

	@Override
	public void register(Known known) {
		known.organizations().add(id, List.of(name), distinctFrom, node());
	}

	@Override
	public void addTo(GraphContent graph, Known known) {
		var file = id.place().file();
		graph.add(new Organization(node().toString(), name.value(), url, version, file));
		known.cite(graph, node(), sources, file);
	}

	private NodeId node() {
		return Label.ORGANIZATION.id(id.value());
	}
}
