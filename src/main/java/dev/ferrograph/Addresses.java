package dev.ferrograph;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The addresses that more than one package knows. */
public final class Addresses {

	/** The GraphQL endpoint. */
	public static final String GRAPHQL = "/graphql";

	/** Where to ask what a query would cost. */
	public static final String COST = GRAPHQL + "/cost";

	/** Suggestions as a file. */
	public static final String SUGGESTIONS = "/suggestions.csv";

	private static final String ACTUATOR = "/actuator";

	private static final Set<String> PROBES = Set.of("/livez", "/readyz", ACTUATOR + "/health",
			ACTUATOR + "/health/liveness", ACTUATOR + "/health/readiness");

	private static final Set<String> GRAPHQL_REQUESTS = Set.of(GRAPHQL, COST);

	private Addresses() {
	}

	/** Whether GraphQL requests are sent there. */
	public static boolean takesGraphQl(@Nullable Object path) {
		return path != null && GRAPHQL_REQUESTS.contains(path);
	}

	/** Whether the graph is asked there. */
	public static boolean isApi(@Nullable String path) {
		return takesGraphQl(path) || SUGGESTIONS.equals(path);
	}

	/**
	 * Whether load balancers and container platforms ask there whether the service is up.
	 */
	public static boolean isProbe(String path) {
		return PROBES.contains(path);
	}

	/** Whether those who operate the service ask there. */
	public static boolean isForOperators(String path) {
		return isProbe(path) || path.equals(ACTUATOR) || path.startsWith(ACTUATOR + "/");
	}

}
