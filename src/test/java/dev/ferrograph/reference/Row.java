package dev.ferrograph.reference;

import java.util.Map;

/**
 * One entry of a list.
 *
 * @param value a {@link Vertex}, an {@link Arc}, or a map of columns
 * @param beside what is known of it in this list only: {@code edge}, the relationship
 * along which it was reached, or a column that its order needs
 */
record Row(Object value, Map<String, Object> beside) {

	Row(Object value) {
		this(value, Map.of());
	}

	static Row along(Arc arc, Vertex from) {
		return new Row(arc.from(from), Map.of("edge", arc));
	}

}
