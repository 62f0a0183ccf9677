package dev.ferrograph.query.statement;

import dev.ferrograph.query.request.InvalidRequestException;

/**
 * How deep a part of a filter is. A condition on all that a list leads to costs about
 * five times as much to plan, and often to run, with every list more that it is within.
 *
 * @param levels within how many filters
 * @param lists within how many conditions on what a list leads to
 */
record FilterNesting(int levels, int lists) {

	static final FilterNesting TOP = new FilterNesting(1, 0);

	private static final int MOST_LEVELS = 10;

	private static final int MOST_LISTS = 3;

	FilterNesting {
		if (levels > MOST_LEVELS) {
			throw new InvalidRequestException("A filter may be at most %d levels deep.".formatted(MOST_LEVELS));
		}
		if (lists > MOST_LISTS) {
			throw new InvalidRequestException(
					"A filter may go through at most %d lists, one in the other (some, none, all, count): ask for less at once."
						.formatted(MOST_LISTS));
		}
	}

	FilterNesting deeper() {
		return new FilterNesting(levels + 1, lists);
	}

	FilterNesting intoList() {
		return new FilterNesting(levels + 1, lists + 1);
	}

}
