package dev.ferrograph.api.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Tells two contents apart. The tags are weak, since a response may be compressed on its
 * way.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC 9110, ETag</a>
 */
final class EntityTag {

	/** As many characters of the hash make a chance hit as unlikely as can be. */
	private static final int LENGTH = 22;

	private EntityTag() {
	}

	static String of(byte[] content) {
		try {
			var hash = MessageDigest.getInstance("SHA-256").digest(content);
			return "W/\"%s\"".formatted(Base64.getUrlEncoder().encodeToString(hash).substring(0, LENGTH));
		}
		catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

}
