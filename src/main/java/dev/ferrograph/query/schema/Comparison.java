package dev.ferrograph.query.schema;

/** How filters compare a value. */
public enum Comparison {

	EQ("eq"), IN("in"), CONTAINS("contains"), STARTS_WITH("startsWith"), LT("lt"), LTE("lte"), GT("gt"), GTE("gte");

	/** The field that asks, with true or false, whether there is a value. */
	public static final String IS_NULL = "isNull";

	/** The field that makes the comparisons beside it leave case and accents aside. */
	public static final String IGNORE_CASE = "ignoreCase";

	private final String key;

	Comparison(String key) {
		this.key = key;
	}

	/** The field of a filter that asks for it. */
	public String key() {
		return key;
	}

}
