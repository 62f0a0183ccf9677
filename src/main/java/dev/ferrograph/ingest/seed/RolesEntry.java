package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a topic according to one entry of a record such as the kernel's
 * MAINTAINERS file.
 *
 * @param topicSince the first release in which the entry concerns the topic, where it did
 * not from its beginning
 * @param topicUntil the first one in which it no longer does
 */
record RolesEntry(Text entry, Text topic, @Nullable Text topicSince, @Nullable Text topicUntil, @Nullable Text source,
		List<Role> roles) implements Entry {

	static RolesEntry read(Fields fields) {
		return new RolesEntry(fields.text("entry"), fields.text("topic"), fields.optionalText("topicSince"),
				fields.optionalText("topicUntil"), fields.optionalText("source"),
				fields.requiredList("roles", Role::read));
	}

	@Override
	public void register(Known known) {
		// nothing refers to roles
	}

	@Override
	public void addTo(GraphContent graph, Known known) {
		var begun = known.release(topicSince);
		var ended = known.release(topicUntil);
		if (topicUntil != null && begun != null && ended != null && !begun.isBefore(ended)) {
			known.problems()
				.add(topicUntil.place(),
						"%s is not a later release than topicSince, %s".formatted(topicUntil, begun.id()));
		}
		known.topics()
			.find(topic)
			.ifPresent(area -> roles.forEach(role -> role.addTo(graph, known, this, area, begun, ended)));
	}
}
