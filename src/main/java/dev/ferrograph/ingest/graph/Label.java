package dev.ferrograph.ingest.graph;

import dev.ferrograph.neo4j.GraphVocabulary;
import java.util.List;
import java.util.Locale;

/** What a node is; also the first part of its id. */
public enum Label {

	PERSON, ORGANIZATION, SERIES, EDITION, TALK, CHANGE, CONTRIBUTION, TOPIC, SOURCE;

	/** The node of this kind with the given name in ids, such as {@code gary-guo}. */
	public NodeId id(String slug) {
		return new NodeId(this, slug);
	}

	/** The ids of nodes of this kind, as they are in the graph. */
	public List<String> ids(List<String> slugs) {
		return slugs.stream().map(slug -> id(slug).toString()).toList();
	}

	/** For people and messages: {@code person}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** For people: {@code an organization}. */
	public String withArticle() {
		return ("eo".indexOf(word().charAt(0)) < 0 ? "a " : "an ") + word();
	}

	/** As it stands in the graph: {@code Person}. */
	String cypher() {
		return GraphVocabulary.labelOf(name());
	}

}
