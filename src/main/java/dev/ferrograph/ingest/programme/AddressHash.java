package dev.ferrograph.ingest.programme;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.util.Assert;

/**
 * Makes keys from e-mail addresses that tell whether two are the same and nothing else:
 * <a href="https://www.rfc-editor.org/rfc/rfc2104">HMAC</a>-SHA-256 with a secret of the
 * installation. What is hashed is the MD5 of the address in small letters, since that is
 * all that Indico gives of it; so an address and its MD5 make the same key.
 */
public final class AddressHash {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int SHORTEST = 16;

	private static final Pattern MD5 = Pattern.compile("[0-9a-f]{32}");

	private final SecretKeySpec key;

	/**
	 * With a secret of at least 16 bytes; keys made with another are different.
	 * @throws IllegalArgumentException if it is shorter
	 */
	public AddressHash(byte[] secret) {
		Assert.isTrue(secret.length >= SHORTEST, "the secret that hashes e-mail addresses needs at least 16 bytes");
		this.key = new SecretKeySpec(secret, ALGORITHM);
	}

	/**
	 * The key of an address, or of the MD5 of one.
	 */
	public ForeignKey of(String addressOrMd5) {
		var text = addressOrMd5.strip().toLowerCase(Locale.ROOT);
		return new ForeignKey(ForeignKey.ADDRESS, hash(MD5.matcher(text).matches() ? text : md5(text)));
	}

	private String hash(String text) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(key);
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
		}
	}

	private static String md5(String text) {
		try {
			var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has MD5", e);
		}
	}

}
