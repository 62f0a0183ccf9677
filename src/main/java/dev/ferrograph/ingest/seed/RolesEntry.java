package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a topic according to one entry of a record such as the kernel's
 * MAINTAINERS file.
 */
record RolesEntry(Text entry, Text topic, @Nullable Text source, List<Role> roles) implements Entry {

	static RolesEntry read(Fields fields) {
		return new RolesEntry(fields.text("entry"), fields.text("topic"), fields.optionalText("source"),
				fields.requiredList("roles", Role::read));
	}

	@Override
	public void register(Known known) {
		// nothing refers to roles
	}

	@Override
	public void addTo(GraphContent graph, Known known) {
		known.topics().find(topic).ifPresent(area -> roles.forEach(role -> role.addTo(graph, known, this, area)));
	}
}
