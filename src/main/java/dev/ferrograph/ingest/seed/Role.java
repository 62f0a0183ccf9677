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

	/**
	 * Adds the role.
	 * @param begun the release in which the entry began to concern the topic, if it did
	 * not from its beginning
	 * @param ended the release in which it no longer did
	 */
	void addTo(GraphContent graph, Known known, RolesEntry entry, NodeId topic, @Nullable ReleaseEntry begun,
			@Nullable ReleaseEntry ended) {
		var without = known.release(notIn);
		var first = known.release(firstSeen);
		var gone = known.release(goneIn);
		checkOrder(known, without, first, gone);
		var stated = stated(known, entry, first);
		known.people().find(person).ifPresent(who -> {
			var id = RelationshipId.work(who, topic, entry.entry().value(), role);
			if (known.roles().has(id) && known.people().mayRepeat(person)) {
				return;
			}
			known.roles().add(id, person);
			graph.add(Edge.of(who, Relationship.WORKS_ON, topic, person.place().file())
				.with("id", id)
				.with("role", role.name())
				.with("entry", entry.entry().value())
				.with("notIn", name(without))
				.with("notBefore", without == null ? null : without.completeOn())
				.with("firstSeen", name(first))
				.with("onRecordBy", day(first))
				.with("proposed", proposal == null ? null : proposal.day())
				.with("proposal", proposal == null ? null : proposal.url())
				.with("topicSince", name(begun))
				.with("since", later(proposal == null ? day(first) : proposal.day(), day(begun)))
				.with("goneIn", name(gone))
				.with("topicUntil", name(ended))
				.with("until", earlier(day(gone), day(ended)))
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

	private @Nullable String stated(Known known, RolesEntry entry, @Nullable ReleaseEntry first) {
		var own = source == null ? entry.source() : source;
		if (own == null && firstSeen == null) {
			known.problems().add(person.place(), "nothing says where this role comes from; add source or firstSeen");
		}
		return known.sourceOr(own, first == null ? List.of() : first.sources());
	}

	private static @Nullable String name(@Nullable ReleaseEntry release) {
		return release == null ? null : release.id().value();
	}

	private static @Nullable LocalDate day(@Nullable ReleaseEntry release) {
		return release == null ? null : release.date();
	}

	private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
		return one == null || other != null && other.isAfter(one) ? other : one;
	}

	private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
		return one == null || other != null && other.isBefore(one) ? other : one;
	}
}
