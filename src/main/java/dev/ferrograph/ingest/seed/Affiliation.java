package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.graph.RelationshipId;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Text;
import org.jspecify.annotations.Nullable;

/** For whom a person works or worked, in which years as far as they are known. */
record Affiliation(Text organization, @Nullable Integer from, @Nullable Integer to, @Nullable Text source) {

	static Affiliation read(Fields fields) {
		var affiliation = new Affiliation(fields.text("organization"), fields.optionalNumber("from"),
				fields.optionalNumber("to"), fields.optionalText("source"));
		if (affiliation.endsBeforeItBegins()) {
			fields.report("to", "%s is before the year in from, %s".formatted(affiliation.to, affiliation.from));
		}
		return affiliation;
	}

	private boolean endsBeforeItBegins() {
		return from != null && to != null && to < from;
	}

	void addTo(GraphContent graph, Known known, PersonEntry person) {
		var stated = known.sourceOr(source, person.sources());
		known.organizations().find(organization).ifPresent(employer -> {
			var id = RelationshipId.affiliation(person.node(), employer, from);
			known.affiliations().add(id, organization);
			graph.add(Edge.of(person.node(), Relationship.AFFILIATED_WITH, employer, organization.place().file())
				.with("id", id)
				.with("from", from)
				.with("to", to)
				.with("source", stated));
		});
	}
}
