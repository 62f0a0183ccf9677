package dev.ferrograph.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash SHA-256, which every Java platform has. */
public final class Sha256 {

	private Sha256() {
	}

	/** A new digest, for what comes in parts. */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	/** The hash of a text in UTF-8. */
	public static byte[] hash(String text) {
		return digest().digest(text.getBytes(StandardCharsets.UTF_8));
	}

	/** The same in lower-case hexadecimal, as clients name documents by it. */
	public static String of(String text) {
		return HexFormat.of().formatHex(hash(text));
	}

}
