package dev.ferrograph.ingest.graph;

/** In which role a person is on record as working on a topic. */
public enum WorkRole {

	MAINTAINER, REVIEWER, LEAD, AUTHOR, CONTRIBUTOR, MEMBER

}
