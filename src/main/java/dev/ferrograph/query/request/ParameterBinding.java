package dev.ferrograph.query.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the value of a statement's parameter from the values of a request. */
@FunctionalInterface
public interface ParameterBinding {

	/**
	 * The value of the parameter.
	 * @throws InvalidRequestException if the request has a value that is not allowed
	 */
	@Nullable Object value(List<Object> values);

}
