package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.graph.RelationshipId;
import dev.ferrograph.ingest.graph.WorkRole;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of one person in an entry, from the release that first shows it to the first
 * one without it again.
 *
 * @param notIn the last release read before {@code firstSeen}; with it, the role began
 * between two known days
 */
record Role(Text person, WorkRole role, @Nullable Text notIn, @Nullable Text firstSeen, @Nullable Text goneIn,
		@Nullable Proposal proposal, @Nullable Text source) {

	static Role read(Fields fields) {
		var role = new Role(fields.text("person"), fields.choice("role", WorkRole.class), fields.optionalText("notIn"),
				fields.optionalText("firstSeen"), fields.optionalText("goneIn"), Proposal.read(fields),
				fields.optionalText("source"));
		if (role.notIn != null && role.firstSeen == null) {
			fields.report("notIn", "notIn alone doesn't date a role; add firstSeen, the first release with it");
		}
		return role;
	}

	void addTo(GraphContent graph, Known known, RolesEntry entry, NodeId topic) {
		var without = release(known, notIn);
		var first = release(known, firstSeen);
		var gone = release(known, goneIn);
		checkOrder(known, without, first, gone);
		var stated = stated(known, entry, first);
		known.people().find(person).ifPresent(who -> {
			var id = RelationshipId.work(who, topic, entry.entry().value(), role);
			known.roles().add(id, person);
			graph.add(Edge.of(who, Relationship.WORKS_ON, topic, person.place().file())
				.with("id", id)
				.with("role", role.name())
				.with("entry", entry.entry().value())
				.with("notIn", without == null ? null : without.id().value())
				.with("notBefore", without == null ? null : without.completeOn())
				.with("firstSeen", first == null ? null : first.id().value())
				.with("onRecordBy", first == null ? null : first.date())
				.with("proposed", proposal == null ? null : proposal.day())
				.with("proposal", proposal == null ? null : proposal.url())
				.with("since", since(first))
				.with("goneIn", gone == null ? null : gone.id().value())
				.with("until", gone == null ? null : gone.date())
				.with("source", stated));
		});
	}

	private void checkOrder(Known known, @Nullable ReleaseEntry without, @Nullable ReleaseEntry first,
			@Nullable ReleaseEntry gone) {
		if (notIn != null && without != null && first != null && !without.isBefore(first)) {
			known.problems()
				.add(notIn.place(), "%s is not an earlier release than firstSeen, %s".formatted(notIn, first.id()));
		}
		if (goneIn != null && gone != null && first != null && !first.isBefore(gone)) {
			known.problems()
				.add(goneIn.place(), "%s is not a later release than firstSeen, %s".formatted(goneIn, first.id()));
		}
		if (proposal != null && first != null && first.date() != null && proposal.day().isAfter(first.date())) {
			known.problems()
				.add(proposal.place(),
						"%s is after %s, the day of firstSeen, %s; give the mail that first proposed the role"
							.formatted(proposal.day(), first.date(), first.id()));
		}
	}

	/** The day by which the role was public, if only as a proposal. */
	private @Nullable LocalDate since(@Nullable ReleaseEntry first) {
		return proposal != null ? proposal.day() : first == null ? null : first.date();
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
