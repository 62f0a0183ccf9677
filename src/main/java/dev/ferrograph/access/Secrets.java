package dev.ferrograph.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Compares secrets by their hashes and in constant time, so that the time tells nothing
 * of them. A plain hash is enough for secrets that are long and random.
 */
final class Secrets {

	private Secrets() {
	}

	static byte[] hash(String secret) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	/** Whether the secret has this hash. */
	static boolean match(String secret, byte[] hash) {
		return MessageDigest.isEqual(hash(secret), hash);
	}

}
