package dev.ferrograph.query.request;

import dev.ferrograph.neo4j.Deadline;
import dev.ferrograph.neo4j.GraphReader;
import graphql.schema.FieldCoordinates;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a domain adds to a computed root field: other parameters for its statement than
 * the arguments of the request, and other values than those that the statement returns.
 */
public interface RootPreparation {

	/** The name of the root field. */
	String field();

	/**
	 * The parameters of the field's statement, apart from those that select a page. None
	 * may have the name of an argument of the field, whose type the schema gives.
	 * @param rootField what the request selects, with its arguments
	 * @param today the day of the request, for statements that need it: they do not ask
	 * the database for it, so that equal parameters have equal answers
	 * @throws InvalidRequestException if the arguments are not valid
	 */
	Map<String, @Nullable Object> parameters(Selection rootField, LocalDate today);

	/**
	 * How the values of fields are made from what the statement returns; fields that are
	 * absent have the statement's own value.
	 */
	default Map<FieldCoordinates, UnaryOperator<@Nullable Object>> conversions() {
		return Map.of();
	}

	/**
	 * Looks for a mistake in a request to which the statement has returned nothing.
	 * @param parameters those of the statement
	 * @throws InvalidRequestException if there is one
	 */
	default void checkNothingFound(Map<String, @Nullable Object> parameters, GraphReader reader, Deadline deadline) {
	}

}
