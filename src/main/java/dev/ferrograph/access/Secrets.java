package dev.ferrograph.access;

import dev.ferrograph.text.Sha256;
import java.security.MessageDigest;

/**
 * Compares secrets by their hashes and in constant time, so that the time tells nothing
 * of them. A plain hash is enough for secrets that are long and random.
 */
final class Secrets {

	private Secrets() {
	}

	/** Whether the secret has this hash. */
	static boolean match(String secret, byte[] hash) {
		return MessageDigest.isEqual(Sha256.hash(secret), hash);
	}

}
