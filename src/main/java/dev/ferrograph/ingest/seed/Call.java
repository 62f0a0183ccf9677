package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Text;
import java.util.List;

/**
 * The call for proposals of an edition: what it asks for, and whom it names as suggested
 * attendees.
 */
record Call(Text source, List<Text> topics, List<Text> suggestedAttendees) {

	static Call read(Fields fields) {
		return new Call(fields.text("source"), fields.texts("topics"), fields.texts("suggestedAttendees"));
	}

	void addTo(GraphContent graph, Known known, NodeId edition) {
		var file = source.place().file();
		var stated = known.sourceOr(source, List.of());
		var position = 0;
		for (var topic : known.topics().findAll(topics)) {
			graph.add(Edge.of(edition, Relationship.CALLS_FOR, topic, file)
				.with("position", ++position)
				.with("source", stated));
		}
		position = 0;
		for (var person : known.people().findAll(suggestedAttendees)) {
			graph.add(Edge.of(person, Relationship.SUGGESTED_FOR, edition, file)
				.with("position", ++position)
				.with("source", stated));
		}
	}
}
