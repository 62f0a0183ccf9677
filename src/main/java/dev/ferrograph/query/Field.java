package dev.ferrograph.query;

/** What fills a field of the schema. */
sealed interface Field {

	/** The property, or the column, of this name. */
	record Property(String name, boolean nullable) implements Field {
	}

	/**
	 * Rows of their own.
	 *
	 * @param type what they are
	 * @param shape how the field holds them
	 * @param origin how to get to them
	 */
	record Rows(RowType type, Shape shape, Origin origin) implements Field {
	}

	/** How a field holds its rows. */
	enum Shape {

		ONE, LIST, CONNECTION

	}

}
