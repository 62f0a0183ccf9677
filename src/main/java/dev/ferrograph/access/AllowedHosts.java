package dev.ferrograph.access;

import java.net.InetAddress;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that requests may be addressed to, on any port. */
record AllowedHosts(Set<String> names) {

	private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

	private static final String ANY = "*";

	/**
	 * The names of the loopback address, those that are configured, and the address that
	 * the service listens on.
	 * @param listening the address; null for all of the machine
	 */
	static AllowedHosts of(Collection<String> configured, @Nullable InetAddress listening) {
		var names = new HashSet<>(LOOPBACK);
		configured.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
		if (listening != null && !listening.isAnyLocalAddress()) {
			names.add(written(listening.getHostAddress()));
		}
		return new AllowedHosts(names);
	}

	private static String written(String address) {
		return address.contains(":") ? "[" + address + "]" : address;
	}

	/**
	 * Whether a request may have this header {@code Host}.
	 * @param header a name, with or without a port
	 */
	boolean allow(String header) {
		return names.contains(ANY) || names.contains(withoutPort(header).toLowerCase(Locale.ROOT));
	}

	private static String withoutPort(String header) {
		int colon = header.lastIndexOf(':');
		return colon < 0 || header.endsWith("]") ? header : header.substring(0, colon);
	}

}
