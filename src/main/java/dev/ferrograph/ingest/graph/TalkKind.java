package dev.ferrograph.ingest.graph;

/** The form of a talk. */
public enum TalkKind {

	TALK, DISCUSSION, BOF, TRAINING, TUTORIAL, KEYNOTE, REPORT, LIGHTNING, OTHER

}
