package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.yaml.Place;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, none of them longer than {@value #LONGEST} bytes. They end with LF
 * or CRLF, and are UTF-8; a line that is not is taken for Windows-1252, with a note.
 */
final class BoundedLines {

	/** No line of a record comes near it. */
	static final int LONGEST = 16 * 1024;

	private static final Charset LATIN = Charset.forName("windows-1252");

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final String file;

	private final InputStream input;

	private final Notes notes;

	private int line;

	BoundedLines(String file, InputStream input, Notes notes) {
		this.file = file;
		this.input = new BufferedInputStream(input, 1 << 16);
		this.notes = notes;
	}

	/**
	 * The next line without its end; null after the last one.
	 * @throws UnreadableArchiveException if there is no text in lines
	 */
	@Nullable String next() {
		try {
			var bytes = new ByteArrayOutputStream(128);
			line++;
			int b;
			while ((b = input.read()) >= 0 && b != '\n') {
				refuseUnlessText(b, bytes.size());
				bytes.write(b);
			}
			return b < 0 && bytes.size() == 0 ? null : decoded(bytes.toByteArray());
		}
		catch (IOException e) {
			throw new UnreadableArchiveException(place(), "the file can't be read: %s".formatted(e.getMessage()), e);
		}
	}

	/** Where the last line stands. */
	Place place() {
		return new Place(file, line, 1);
	}

	private void refuseUnlessText(int b, int length) {
		if (b == 0) {
			throw new UnreadableArchiveException(place(),
					"a zero byte, so this is not text; give the text file itself");
		}
		if (length >= LONGEST) {
			throw new UnreadableArchiveException(place(),
					"a line of more than %,d bytes; no such file has that, so look at what it holds here"
						.formatted(LONGEST));
		}
	}

	private String decoded(byte[] bytes) {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException e) {
			notes.add(place(),
					"not UTF-8, so the line was read as Windows-1252; convert the file, such as with iconv -f WINDOWS-1252 -t UTF-8");
			text = new String(bytes, LATIN);
		}
		if (line == 1 && text.startsWith(BYTE_ORDER_MARK)) {
			text = text.substring(1);
		}
		return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
	}

}
