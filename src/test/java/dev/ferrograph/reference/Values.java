package dev.ferrograph.reference;

import java.time.ZonedDateTime;
import java.util.Arrays;

/** How values compare in the graph. */
final class Values {

	private Values() {
	}

	/** Texts by code point, moments by time; neither is null. */
	@SuppressWarnings({ "unchecked", "rawtypes" })
	static int compare(Object one, Object other) {
		if (one instanceof String text) {
			return Arrays.compare(text.codePoints().toArray(), ((String) other).codePoints().toArray());
		}
		if (one instanceof ZonedDateTime time) {
			return time.toInstant().compareTo(((ZonedDateTime) other).toInstant());
		}
		if (one instanceof Double number) {
			return number.compareTo(((Number) other).doubleValue());
		}
		if (one instanceof Number number) {
			return Long.compare(number.longValue(), ((Number) other).longValue());
		}
		return ((Comparable) one).compareTo(other);
	}

	/** The same with null after everything else, whichever way values fall. */
	static int compareNullLast(Object one, Object other, boolean descending) {
		if (one == null || other == null) {
			return Boolean.compare(one == null, other == null);
		}
		return descending ? compare(other, one) : compare(one, other);
	}

}
