package dev.ferrograph.ingest.graph;

/**
 * The types of relationships. Between two nodes there is one of a type; of WORKS_ON there
 * is one for each role and entry, of AFFILIATED_WITH one for each position in the
 * person's list.
 */
public enum Relationship {

	PRESENTED, HELD_AT, EDITION_OF, ABOUT, PART_OF, WORKS_ON, CALLS_FOR, SUGGESTED_FOR, ATTENDED, AFFILIATED_WITH,
	STATED_BY

}
