package dev.ferrograph.ingest.graph;

import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes nodes, all of a kind at once. */
@Component
class NodeWriter {

	private final Neo4jClient client;

	private final Sources sources;

	private final AllSeries series;

	private final Organizations organizations;

	private final People people;

	private final Topics topics;

	private final Editions editions;

	private final Talks talks;

	NodeWriter(Neo4jClient client, Sources sources, AllSeries series, Organizations organizations, People people,
			Topics topics, Editions editions, Talks talks) {
		this.client = client;
		this.sources = sources;
		this.series = series;
		this.organizations = organizations;
		this.people = people;
		this.topics = topics;
		this.editions = editions;
		this.talks = talks;
	}

	/** Writes the nodes of the content and removes those that an earlier one has left. */
	void replaceAll(GraphContent content) {
		sources.saveAll(content.nodes(Source.class));
		series.saveAll(content.nodes(Series.class));
		organizations.saveAll(content.nodes(Organization.class));
		people.saveAll(content.nodes(Person.class));
		topics.saveAll(content.nodes(Topic.class));
		editions.saveAll(content.nodes(Edition.class));
		talks.saveAll(content.nodes(Talk.class));
		labelKinds(content.nodes(Topic.class));
		removeOthers(content.nodes());
	}

	/**
	 * Spring Data would label topics one by one, each with a round trip of its own to
	 * find out the labels so far.
	 */
	private void labelKinds(List<Topic> all) {
		client.query("""
				UNWIND $topics AS row
				MATCH (topic:Topic {id: row.id})
				REMOVE topic:Subsystem:Tool:Project:Concept
				SET topic:$(row.kind)
				""")
			.bind(all.stream().map(topic -> Map.of("id", topic.id(), "kind", topic.kind().cypher())).toList())
			.to("topics")
			.run();
	}

	private void removeOthers(List<GraphNode> all) {
		client.query("""
				MATCH (gone)
				WHERE gone.loadedFrom IS NOT NULL AND NOT gone.id IN $ids
				DETACH DELETE gone
				""").bind(all.stream().map(GraphNode::id).toList()).to("ids").run();
	}

}
