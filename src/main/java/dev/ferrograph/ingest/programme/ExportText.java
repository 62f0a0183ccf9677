package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.yaml.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an export, decoded without replacing what can't be decoded, and never
 * more of them than {@value #LONGEST} between two calls of {@link #more()}: so nothing
 * that reads from here can be made to collect more than that.
 */
final class ExportText extends Reader {

	/** No session comes near it, even with pictures in its abstract. */
	static final int LONGEST = 4 * 1024 * 1024;

	private static final int BUFFER = 8 * 1024;

	private final String file;

	private final InputStream input;

	private final Encoding encoding;

	private final CharsetDecoder decoder;

	private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);

	private final CharBuffer characters = CharBuffer.allocate(BUFFER);

	private final String beginning;

	private boolean ended;

	private @Nullable CoderResult broken;

	private int line = 1;

	private int column = 1;

	private int budget = LONGEST;

	private boolean exhausted;

	private ExportText(Export export, Encoding encoding) throws IOException {
		this.file = export.name();
		this.input = encoding.content();
		this.encoding = encoding;
		this.decoder = encoding.charset().newDecoder();
		bytes.flip();
		characters.flip();
		fill();
		this.beginning = characters.toString();
	}

	/**
	 * Opens a text file.
	 * @throws UnreadableProgrammeException if it is empty or no text
	 */
	static ExportText open(Export export) {
		return Reading.of(export.name(), () -> new ExportText(export, Encoding.of(export)));
	}

	String file() {
		return file;
	}

	/** The first characters, some thousands of them; to recognise what the file is. */
	String beginning() {
		return beginning;
	}

	/** Puts spaces in the place of some of the first characters, before any is read. */
	void blank(int from, int to) {
		for (var i = from; i < to; i++) {
			characters.put(i, ' ');
		}
	}

	/** Allows as much again to be read. */
	void more() {
		budget = LONGEST;
	}

	/** Whether someone wanted to read on after the last character. */
	boolean isExhausted() {
		return exhausted;
	}

	/** How far was read. */
	Place place() {
		return new Place(file, line, column);
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		if (!characters.hasRemaining()) {
			fill();
			if (!characters.hasRemaining()) {
				exhausted = true;
				return -1;
			}
		}
		var count = Math.min(length, characters.remaining());
		characters.get(target, offset, count);
		budget -= count;
		if (budget < 0) {
			throw new UnreadableProgrammeException(place(),
					"more than %,d characters for one value or session; no programme has that, so look at what the file holds here"
						.formatted(LONGEST));
		}
		advance(target, offset, count);
		return count;
	}

	private void advance(char[] target, int offset, int count) {
		for (var i = offset; i < offset + count; i++) {
			if (target[i] == '\n') {
				line++;
				column = 1;
			}
			else {
				column++;
			}
		}
	}

	private void fill() throws IOException {
		characters.clear();
		while (characters.position() == 0) {
			if (broken != null) {
				refuse(broken);
			}
			if (decode()) {
				break;
			}
		}
		characters.flip();
	}

	/** Decodes what there is; true at the end of the file. */
	private boolean decode() throws IOException {
		if (!ended && !hasEnough()) {
			bytes.compact();
			var count = input.read(bytes.array(), bytes.position(), bytes.remaining());
			ended = count < 0;
			bytes.position(bytes.position() + Math.max(0, count)).flip();
		}
		var result = decoder.decode(bytes, characters, ended);
		if (result.isError()) {
			broken = result;
			return false;
		}
		return ended && result.isUnderflow();
	}

	private boolean hasEnough() {
		return bytes.remaining() > 8;
	}

	private void refuse(CoderResult result) throws CharacterCodingException {
		throw new UnreadableProgrammeException(place(), encoding.complaint(result, bytes));
	}

	/** Closes nothing: the file belongs to whoever opened it. */
	@Override
	public void close() {
		// as is said above
	}

}
