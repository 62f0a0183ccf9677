package dev.ferrograph.ingest.graph;

/**
 * The types of relationships. Between two nodes there is one of a type; those of WORKS_ON
 * and AFFILIATED_WITH have ids, and there may be several.
 */
public enum Relationship {

	PRESENTED, ANNOUNCED, HELD_AT, EDITION_OF, ABOUT, PART_OF, WORKS_ON, MADE, CONTRIBUTES_TO, TOUCHES, CALLS_FOR,
	SUGGESTED_FOR, ATTENDED, ORGANIZED, HOSTED, WITHIN, AFFILIATED_WITH, STATED_BY

}
