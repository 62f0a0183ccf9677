package dev.ferrograph.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A node of a graph in memory, with all relationships from it and to it. */
final class Vertex {

	private final Set<String> labels;

	private final Map<String, Object> properties;

	private final List<Arc> outgoing = new ArrayList<>();

	private final List<Arc> incoming = new ArrayList<>();

	Vertex(Set<String> labels, Map<String, Object> properties) {
		this.labels = labels;
		this.properties = properties;
	}

	void add(Arc arc) {
		(arc.start() == this ? outgoing : incoming).add(arc);
	}

	boolean is(String label) {
		return labels.contains(label);
	}

	/** Null where it is missing. */
	Object get(String property) {
		return properties.get(property);
	}

	String id() {
		return (String) properties.get("id");
	}

	Set<String> labels() {
		return labels;
	}

	/** The relationships of a type, from here or to here. */
	List<Arc> arcs(String type, boolean out) {
		return (out ? outgoing : incoming).stream().filter(arc -> arc.type().equals(type)).toList();
	}

	/** Where the relationships of a type lead, each node once. */
	List<Vertex> out(String type) {
		return arcs(type, true).stream().map(Arc::end).distinct().toList();
	}

	/** Where the relationships of a type come from, each node once. */
	List<Vertex> in(String type) {
		return arcs(type, false).stream().map(Arc::start).distinct().toList();
	}

	/** Missing values come last either way. */
	static Comparator<Vertex> by(Function<Vertex, Object> value, boolean descending) {
		return (one, other) -> Values.compareNullLast(value.apply(one), value.apply(other), descending);
	}

	@Override
	public String toString() {
		return labels + " " + properties.get("id");
	}

}
