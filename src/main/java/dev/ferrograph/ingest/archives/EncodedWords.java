package dev.ferrograph.ingest.archives;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.jspecify.annotations.Nullable;

/** Decodes text in mails, whatever its writer did to it. */
final class EncodedWords {

	private static final Charset LATIN = Charset.forName("windows-1252");

	private EncodedWords() {
	}

	/**
	 * The text of a head of a mail, in which words may be encoded as
	 * <a href="https://www.rfc-editor.org/rfc/rfc2047">RFC 2047</a> says. Broken ones
	 * stay as they are.
	 */
	static String decode(String text) {
		if (!text.contains("=?")) {
			return text;
		}
		try {
			return DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
		}
		catch (RuntimeException e) {
			return text;
		}
	}

	/**
	 * The bytes as text of the charset that is named, or of UTF-8 or Windows-1252 where
	 * that is wrong, unknown or none.
	 */
	static String decode(byte[] bytes, @Nullable String charset) {
		var named = charset == null ? null : named(charset);
		if (named != null && !named.equals(StandardCharsets.US_ASCII) && !named.equals(StandardCharsets.UTF_8)) {
			return new String(bytes, named);
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException e) {
			return new String(bytes, LATIN);
		}
	}

	private static @Nullable Charset named(String charset) {
		try {
			return Charset.forName(charset.strip());
		}
		catch (IllegalArgumentException e) {
			return null;
		}
	}

}
