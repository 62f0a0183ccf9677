package dev.ferrograph.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * The addresses that load balancers and container platforms ask, which have no account,
 * and name the machine as they know it. They say no more than whether the service is up.
 */
final class Probes {

	private static final List<String> PATHS = List.of("/livez", "/readyz", "/actuator/health",
			"/actuator/health/liveness", "/actuator/health/readiness");

	private Probes() {
	}

	static boolean include(HttpServletRequest request) {
		return PATHS.contains(request.getRequestURI());
	}

}
