package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.graph.RelationshipId;
import dev.ferrograph.ingest.graph.WorkRole;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of one person in an entry, from the release that first shows it to the first
 * one without it.
 */
record Role(Text person, WorkRole role, @Nullable Text firstSeen, @Nullable Text goneIn, @Nullable Text source) {

	static Role read(Fields fields) {
		return new Role(fields.text("person"), fields.choice("role", WorkRole.class), fields.optionalText("firstSeen"),
				fields.optionalText("goneIn"), fields.optionalText("source"));
	}

	void addTo(GraphContent graph, Known known, RolesEntry entry, NodeId topic) {
		var first = release(known, firstSeen);
		var gone = release(known, goneIn);
		if (first != null && gone != null && goneIn != null && !first.isBefore(gone)) {
			known.problems()
				.add(goneIn.place(), "%s is not a later release than firstSeen, %s".formatted(goneIn, first.id()));
		}
		var stated = stated(known, entry, first);
		known.people().find(person).ifPresent(who -> {
			var id = RelationshipId.work(who, topic, entry.entry().value(), role);
			known.roles().add(id, person);
			graph.add(Edge.of(who, Relationship.WORKS_ON, topic, person.place().file())
				.with("id", id)
				.with("role", role.name())
				.with("entry", entry.entry().value())
				.with("firstSeen", first == null ? null : first.id().value())
				.with("since", first == null ? null : first.date())
				.with("goneIn", gone == null ? null : gone.id().value())
				.with("until", gone == null ? null : gone.date())
				.with("source", stated));
		});
	}

	private @Nullable String stated(Known known, RolesEntry entry, @Nullable ReleaseEntry first) {
		var own = source == null ? entry.source() : source;
		if (own == null && firstSeen == null) {
			known.problems().add(person.place(), "nothing says where this role comes from; add source or firstSeen");
		}
		return known.sourceOr(own, first == null ? List.of() : first.sources());
	}

	private static @Nullable ReleaseEntry release(Known known, @Nullable Text release) {
		return release == null ? null : known.releases().find(release).orElse(null);
	}
}
