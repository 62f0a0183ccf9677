package dev.ferrograph.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the parameters of a computed root field whose statement needs other values
 * than those of the request.
 */
public interface RootPreparation {

	/** The name of the root field. */
	String field();

	/**
	 * The parameters of the field's statement, beside those of its window and
	 * {@code fullText}, the names of the full-text indexes by the labels of the nodes in
	 * them; throws {@link InvalidRequestException} where there can be none. None may be
	 * called like an argument of the field, as such a one holds what the schema says.
	 */
	Map<String, @Nullable Object> parameters(Map<String, @Nullable Object> arguments);

	/**
	 * Looks for the fault when the statement has answered nothing: throws
	 * {@link InvalidRequestException} if it lies in the request.
	 * @param parameters those of the statement
	 */
	void checkNothing(Map<String, @Nullable Object> parameters, GraphReader reader);

}
