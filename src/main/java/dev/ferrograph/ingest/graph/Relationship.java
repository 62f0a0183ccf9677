package dev.ferrograph.ingest.graph;

import java.util.List;

/**
 * The types of relationships. Between two nodes there is one of a type, or one for each
 * value of the type's distinguishing properties.
 */
public enum Relationship {

	PRESENTED, HELD_AT, EDITION_OF, ABOUT, PART_OF, WORKS_ON("role", "entry"), CALLS_FOR, SUGGESTED_FOR, ATTENDED,
	AFFILIATED_WITH("position"), STATED_BY;

	private final List<String> distinguishing;

	Relationship(String... distinguishing) {
		this.distinguishing = List.of(distinguishing);
	}

	List<String> distinguishing() {
		return distinguishing;
	}

}
