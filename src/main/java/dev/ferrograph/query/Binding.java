package dev.ferrograph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the value of a statement's parameter follows from the values of a request. */
@FunctionalInterface
interface Binding {

	/**
	 * The parameter's value; throws {@link InvalidRequestException} where a value is not
	 * one that can be.
	 */
	@Nullable Object value(List<Object> values);

}
