package dev.ferrograph.query;

import dev.ferrograph.neo4j.Deadline;
import dev.ferrograph.neo4j.GraphReader;
import dev.ferrograph.query.request.InvalidRequestException;
import dev.ferrograph.query.request.PageArguments;
import dev.ferrograph.query.request.RootPreparation;
import dev.ferrograph.query.request.Selection;
import dev.ferrograph.query.schema.Origin;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the domains add to root fields, and the limits of the arguments of others. */
class RootPreparations {

	private final Map<String, RootPreparation> preparations;

	private final Clock clock;

	RootPreparations(List<RootPreparation> preparations, Clock clock) {
		this.clock = clock;
		this.preparations = preparations.stream()
			.collect(Collectors.toMap(RootPreparation::field, Function.identity()));
	}

	/** The fields that are prepared. */
	Set<String> names() {
		return preparations.keySet();
	}

	/** How the values of fields are made from what statements return. */
	Map<FieldCoordinates, UnaryOperator<@Nullable Object>> conversions() {
		var conversions = new HashMap<FieldCoordinates, UnaryOperator<@Nullable Object>>();
		preparations.values().forEach(preparation -> conversions.putAll(preparation.conversions()));
		return conversions;
	}

	/**
	 * The selection with the parameters of the field's statement in place of its
	 * arguments.
	 * @throws InvalidRequestException if the arguments are not valid
	 */
	Selection prepared(Selection rootField) {
		var preparation = preparations.get(rootField.name());
		if (preparation != null) {
			return rootField.with(parameters(rootField, preparation), rootField.fields());
		}
		if (rootField.arguments().get(Origin.ByIds.ARGUMENT) instanceof List<?> ids
				&& ids.size() > PageArguments.MOST) {
			throw new InvalidRequestException(
					"%s: give at most %d ids, not %d.".formatted(rootField.path(), PageArguments.MOST, ids.size()));
		}
		return rootField;
	}

	private Map<String, @Nullable Object> parameters(Selection rootField, RootPreparation preparation) {
		var parameters = new LinkedHashMap<>(preparation.parameters(rootField, LocalDate.now(clock)));
		var names = rootField.definition().getArguments().stream().map(GraphQLArgument::getName).toList();
		if (!Collections.disjoint(parameters.keySet(), names)) {
			throw new IllegalStateException(
					"%s is prepared with parameters that have names of its arguments".formatted(rootField.name()));
		}
		var ranking = new LinkedHashMap<>(rootField.arguments());
		for (var name : PageArguments.NAMES) {
			var value = ranking.remove(name);
			if (value != null) {
				parameters.put(name, value);
			}
		}
		parameters.put(PageArguments.RANKED_BY, ranking);
		return parameters;
	}

	/**
	 * Looks for a mistake in a request that finds nothing.
	 * @throws InvalidRequestException if there is one
	 */
	void checkNothingFound(Selection prepared, GraphReader reader, Deadline deadline) {
		var preparation = preparations.get(prepared.name());
		if (preparation != null) {
			preparation.checkNothingFound(prepared.arguments(), reader, deadline);
		}
	}

}
