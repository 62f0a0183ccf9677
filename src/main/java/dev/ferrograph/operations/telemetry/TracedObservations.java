package dev.ferrograph.operations.telemetry;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationPredicate;
import io.micrometer.observation.ObservationView;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;

/**
 * Has GraphQL requests traced that a client makes, and the statements that they need; but
 * not what the service does by itself: loading, warming up, and looking after the
 * database.
 */
class TracedObservations implements ObservationPredicate {

	private static final String STATEMENTS = "neo4j.db.";

	@Override
	public boolean test(String name, Observation.Context context) {
		if (context instanceof ExecutionRequestObservationContext) {
			return context.getParentObservation() != null;
		}
		return !name.startsWith(STATEMENTS) || isOfRequest(context.getParentObservation());
	}

	private static boolean isOfRequest(@Nullable ObservationView observation) {
		for (var parent = observation; parent != null; parent = parent.getContextView().getParentObservation()) {
			if (parent.getContextView() instanceof ExecutionRequestObservationContext) {
				return true;
			}
		}
		return false;
	}

}
