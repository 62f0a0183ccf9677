package dev.ferrograph.ingest.graph;

/** Names one node of the graph. */
public record NodeId(Label label, String slug) {

	/** As it stands in the graph: {@code person:gary-guo}. */
	@Override
	public String toString() {
		return label.word() + ":" + slug;
	}
}
