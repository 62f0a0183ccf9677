package dev.ferrograph.api;

import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorStrategy;

/**
 * Keeps Spring from adapting connections to Spring Data's scroll positions, as it does
 * unless another strategy is there: our pages come complete from the graph, with cursors
 * of their own.
 */
class NoScrolling implements CursorStrategy<ScrollPosition> {

	@Override
	public boolean supports(Class<?> targetType) {
		return false;
	}

	@Override
	public String toCursor(ScrollPosition position) {
		throw new UnsupportedOperationException();
	}

	@Override
	public ScrollPosition fromCursor(String cursor) {
		throw new UnsupportedOperationException();
	}

}
