package dev.ferrograph.text;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The texts in the query of an address. */
public final class PercentEncoding {

	private PercentEncoding() {
	}

	/**
	 * The text that is meant, with a space for each {@code +}. {@link URLDecoder} alone
	 * would put a replacement character for what is not UTF-8.
	 * @throws IllegalArgumentException if a percent sign is not followed by two
	 * hexadecimal digits, or they are not UTF-8
	 */
	public static String decoded(String text) {
		var bytes = URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException e) {
			throw new IllegalArgumentException("This is not UTF-8", e);
		}
	}

}
