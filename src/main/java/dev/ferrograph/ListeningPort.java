package dev.ferrograph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/**
 * Where something is to listen.
 *
 * @param user what listens, as it begins a sentence
 * @param address the address; null for all of the machine
 * @param port the port; 0 takes a free one
 * @param property the name of the property that has the port
 * @param addressProperty the name of the property that has the address, if there is one
 */
public record ListeningPort(String user, @Nullable InetAddress address, int port, String property,
		@Nullable String addressProperty) {

	/**
	 * Checks that the port can be listened on, for those who would notice only after they
	 * have started everything else.
	 * @throws UnavailablePortException if it can't
	 */
	public void requireFree() {
		if (port <= 0) {
			return;
		}
		try (var probe = new ServerSocket()) {
			probe.setReuseAddress(true);
			probe.bind(new InetSocketAddress(address, port));
		}
		catch (IOException | IllegalArgumentException e) {
			throw new UnavailablePortException(
					"%s can't listen on port %d%s (%s): free it, or choose another one with %s (0 takes a free one)%s."
						.formatted(user, port, address == null ? "" : " of " + address.getHostAddress(), e.getMessage(),
								property, addressProperty == null || address == null ? ""
										: ", or another address with " + addressProperty),
					e);
		}
	}

}
