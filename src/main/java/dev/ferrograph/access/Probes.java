package dev.ferrograph.access;

import dev.ferrograph.Addresses;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The addresses that load balancers and container platforms ask, which have no account,
 * and name the machine as they know it. They say no more than whether the service is up.
 */
final class Probes {

	private Probes() {
	}

	static boolean include(HttpServletRequest request) {
		return Addresses.isProbe(request.getRequestURI());
	}

}
