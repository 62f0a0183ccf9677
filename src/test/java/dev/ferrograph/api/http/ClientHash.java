package dev.ferrograph.api.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a client names a query by, reckoned without the service's code. */
final class ClientHash {

	private ClientHash() {
	}

	static String of(String query) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException e) {
			throw new AssertionError(e);
		}
	}

}
