package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Place;
import dev.ferrograph.ingest.yaml.Problem;
import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Value;
import dev.ferrograph.ingest.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A file of the seed; its path is relative to the seed's directory, with slashes. */
public final class SeedFile {

	/** An edition of 1,000 talks has 1 MB. */
	static final int MOST_BYTES = 16 * 1024 * 1024;

	private final String path;

	private final byte[] bytes;

	/**
	 * For as long as there is memory enough: it is some ten times as large as the file.
	 */
	private SoftReference<Parsed> parsed = new SoftReference<>(null);

	/** What stands in the file, and what is wrong with it. */
	private record Parsed(Optional<Value> content, List<Problem> problems) {
	}

	public SeedFile(String path, byte[] bytes) {
		this.path = path;
		this.bytes = bytes.clone();
	}

	/** Reads one, but hardly more of it than it may have. */
	static SeedFile read(String path, InputStream content) throws IOException {
		// one byte more than allowed is enough to see that there is too much
		return new SeedFile(path, content.readNBytes(MOST_BYTES + 1));
	}

	public String path() {
		return path;
	}

	public byte[] bytes() {
		return bytes.clone();
	}

	/** What stands in the file; empty, with a problem, where it can't be read. */
	synchronized Optional<Value> content(Problems problems) {
		var known = parsed.get();
		if (known == null) {
			var found = new Problems();
			known = new Parsed(parse(found), found.sorted());
			parsed = new SoftReference<>(known);
		}
		known.problems().forEach(problems::add);
		return known.content();
	}

	private Optional<Value> parse(Problems problems) {
		if (bytes.length > MOST_BYTES) {
			problems.add(Place.startOf(path), "the file is larger than 16 MiB; divide it or remove it");
			return Optional.empty();
		}
		return text(problems).flatMap(text -> YamlFile.read(path, text, problems));
	}

	/** The file as text; empty, with a problem, where it is in another encoding. */
	public Optional<String> text(Problems problems) {
		try {
			var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return Optional.of(text.toString());
		}
		catch (CharacterCodingException e) {
			problems.add(Place.startOf(path), "the file is not encoded in UTF-8; save it as UTF-8");
			return Optional.empty();
		}
	}

}
