package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.yaml.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a file is encoded: as its byte order mark says, or the zeros between the bytes of
 * its first characters (<a href="https://www.rfc-editor.org/rfc/rfc4627#section-3">RFC
 * 4627</a>), or its <a href="https://www.w3.org/TR/xml/#charencoding">XML
 * declaration</a>, or else UTF-8. A declaration of UTF-16 that can be read as ASCII is
 * wrong and counts as UTF-8.
 *
 * @param content the file without its byte order mark
 */
record Encoding(Charset charset, boolean declared, InputStream content) {

	private static final int ENOUGH = 512;

	private static final Map<String, String> NO_TEXT = Map.of("\u001F\u008B", "is compressed; unpack it with gunzip",
			"PK\u0003\u0004", "is a ZIP archive or a spreadsheet; unpack it, or save the table as CSV", "%PDF",
			"is a PDF; programmes are read from the exports of conference systems", "BZh", "is compressed; unpack it",
			"\u00FD7zXZ", "is compressed; unpack it", "\u00D0\u00CF\u0011\u00E0", "is a spreadsheet; save it as CSV");

	private static final Pattern DECLARATION = Pattern
		.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

	static Encoding of(Export export) throws IOException {
		var input = new PushbackInputStream(export.content(), ENOUGH);
		var start = input.readNBytes(ENOUGH);
		var text = new String(start, StandardCharsets.ISO_8859_1);
		if (text.isEmpty()) {
			throw new UnreadableProgrammeException(Place.startOf(export.name()), "the file is empty; export it again");
		}
		NO_TEXT.forEach((signature, what) -> {
			if (text.startsWith(signature)) {
				throw new UnreadableProgrammeException(Place.startOf(export.name()), "the file " + what);
			}
		});
		var mark = markLength(text);
		input.unread(start, mark, start.length - mark);
		var charset = byZeros(text);
		if (charset != null) {
			return new Encoding(charset, false, input);
		}
		var declaration = DECLARATION.matcher(text);
		if (mark == 0 && declaration.find()) {
			return new Encoding(declared(declaration.group(1), export.name()), true, input);
		}
		return new Encoding(StandardCharsets.UTF_8, false, input);
	}

	/** Says that what follows can't be decoded. */
	String complaint(CoderResult result, ByteBuffer rest) {
		if (rest.remaining() == result.length() && charset.equals(StandardCharsets.UTF_8)) {
			return "the file ends within a character, so it is truncated; export it again";
		}
		return "the byte 0x%02X is not %s%s; convert the file, such as with iconv -f WINDOWS-1252 -t UTF-8"
			.formatted(rest.get(rest.position()), charset, declared ? ", which the file says it is encoded in" : "");
	}

	private static int markLength(String text) {
		if (text.startsWith("\u00EF\u00BB\u00BF")) {
			return 3;
		}
		if (text.startsWith("\u00FF\u00FE\0\0") || text.startsWith("\0\0\u00FE\u00FF")) {
			return 4;
		}
		return text.startsWith("\u00FE\u00FF") || text.startsWith("\u00FF\u00FE") ? 2 : 0;
	}

	private static @Nullable Charset byZeros(String text) {
		if (text.startsWith("\0\0\u00FE\u00FF") || text.startsWith("\0\0\0")) {
			return Charset.forName("UTF-32BE");
		}
		if (text.startsWith("\u00FF\u00FE\0\0") || text.startsWith("\0\0\0", 1)) {
			return Charset.forName("UTF-32LE");
		}
		if (text.startsWith("\u00FE\u00FF") || text.startsWith("\0")) {
			return StandardCharsets.UTF_16BE;
		}
		if (text.startsWith("\u00FF\u00FE") || text.startsWith("\0", 1)) {
			return StandardCharsets.UTF_16LE;
		}
		return null;
	}

	private static Charset declared(String name, String file) {
		try {
			var charset = Charset.forName(name);
			// the declaration itself was read as single bytes, so there are no wider ones
			return charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
		}
		catch (IllegalArgumentException e) {
			throw new UnreadableProgrammeException(Place.startOf(file),
					"unknown encoding %s; save the file as UTF-8".formatted(Texts.quoted(name)));
		}
	}

}
