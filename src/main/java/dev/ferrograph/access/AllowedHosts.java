package dev.ferrograph.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
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
		var names = new HashSet<String>();
		LOOPBACK.forEach(name -> names.add(canonical(name)));
		configured.forEach(name -> names.add(canonical(name)));
		if (listening != null && !listening.isAnyLocalAddress()) {
			names.add(written(listening));
		}
		return new AllowedHosts(names);
	}

	/** As one writes it before a port, without the name of an interface. */
	private static String written(InetAddress address) {
		var literal = address.getHostAddress().replaceFirst("%.*", "");
		return address instanceof Inet6Address ? "[" + literal + "]" : literal;
	}

	/** The same for all spellings of a name or an address. */
	private static String canonical(String host) {
		if (!host.startsWith("[")) {
			return host.toLowerCase(Locale.ROOT);
		}
		try {
			// what is in brackets is never looked up
			return written(InetAddress.getByName(host));
		}
		catch (UnknownHostException e) {
			return host;
		}
	}

	/**
	 * Whether a request may have this header {@code Host}.
	 * @param header a name, with or without a port
	 */
	boolean allow(String header) {
		return names.contains(ANY) || names.contains(canonical(withoutPort(header)));
	}

	private static String withoutPort(String header) {
		int colon = header.lastIndexOf(':');
		return colon < 0 || header.endsWith("]") ? header : header.substring(0, colon);
	}

}
