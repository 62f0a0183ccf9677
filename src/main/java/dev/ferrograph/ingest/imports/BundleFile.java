package dev.ferrograph.ingest.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The file in a seed that holds what the imports of one name state. */
public final class BundleFile {

	private static final String DIRECTORY = "imports";

	private final String name;

	private final Path file;

	/**
	 * The file of a name in the seed that is in a directory.
	 * @param name an id
	 */
	public BundleFile(Path seed, String name) {
		this.name = name;
		this.file = seed.resolve(DIRECTORY).resolve(name + ".yaml");
	}

	/** Its path in the seed, with slashes: {@code imports/fosdem-2026.yaml}. */
	public String path() {
		return DIRECTORY + "/" + name + ".yaml";
	}

	public String name() {
		return name;
	}

	byte[] bytes() throws IOException {
		return Files.readAllBytes(file);
	}

	public boolean exists() {
		return Files.exists(file);
	}

	/**
	 * What the file would hold.
	 * @param origin what wrote it, for people who see the file
	 */
	public byte[] content(Bundle bundle, String origin) {
		return bundle.yaml(origin).getBytes(StandardCharsets.UTF_8);
	}

	/** Whether the file has this content already. */
	public boolean holds(byte[] content) throws IOException {
		return exists() && Arrays.equals(Files.readAllBytes(file), content);
	}

	/**
	 * Replaces what the file held, in one step.
	 * @throws IOException if it can't be written; the file is as it was
	 */
	public void write(byte[] content) throws IOException {
		new AtomicFile(file).write(content);
	}

}
