package dev.ferrograph.reference;

import java.util.Map;

/** A relationship of a graph in memory. */
record Arc(String type, Vertex start, Vertex end, Map<String, Object> properties) {

	/** The node at the other end. */
	Vertex from(Vertex here) {
		return here == start ? end : start;
	}

}
