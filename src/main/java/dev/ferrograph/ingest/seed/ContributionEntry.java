package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.Contribution;
import dev.ferrograph.ingest.graph.ContributionRole;
import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Text;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one person did for a change.
 *
 * @param date the day of the first message that shows it
 * @param url that message
 */
record ContributionEntry(Text person, ContributionRole role, LocalDate date, @Nullable String url) {

	static ContributionEntry read(Fields fields) {
		return new ContributionEntry(fields.text("person"), fields.choice("role", ContributionRole.class),
				fields.day("date"), fields.url("url"));
	}

	void addTo(GraphContent graph, Known known, NodeId change) {
		var file = person.place().file();
		known.people().find(person).ifPresent(who -> {
			var node = Label.CONTRIBUTION
				.id("%s/%s/%s".formatted(change.slug(), who.slug(), role.name().toLowerCase(Locale.ROOT)));
			if (known.contributions().has(node) && known.people().mayRepeat(person)) {
				return;
			}
			known.contributions().add(node, person);
			graph.add(new Contribution(node.toString(), role, date, date.getYear(), url, file));
			graph.add(Edge.of(who, Relationship.MADE, node, file));
			graph.add(Edge.of(node, Relationship.CONTRIBUTES_TO, change, file));
		});
	}
}
