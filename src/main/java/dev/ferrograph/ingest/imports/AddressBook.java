package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.programme.AddressHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Hashed e-mail addresses of people, by which later imports recognise them. They are kept
 * beside the files of a seed, in a directory whose name begins with a dot and which only
 * its owner can read where the system knows of owners, with the secret that they are
 * hashed with.
 */
final class AddressBook {

	private static final int SECRET_BYTES = 32;

	private final Path directory;

	private final byte[] secret;

	private final Map<String, String> people = new TreeMap<>();

	private boolean changed;

	private AddressBook(Path directory, byte[] secret) {
		this.directory = directory;
		this.secret = secret;
	}

	/** The addresses of the seed in a directory; none where there are none yet. */
	static AddressBook of(Path seed) throws IOException {
		var directory = seed.resolve(".addresses");
		var secretFile = directory.resolve("secret");
		var book = new AddressBook(directory, Files.exists(secretFile) ? secretIn(secretFile) : newSecret());
		var peopleFile = directory.resolve("people");
		if (Files.exists(secretFile) && Files.exists(peopleFile)) {
			for (var line : Files.readAllLines(peopleFile)) {
				var tab = line.indexOf('\t');
				if (tab > 0) {
					book.people.put(line.substring(0, tab), line.substring(tab + 1));
				}
			}
		}
		return book;
	}

	private static byte[] secretIn(Path file) throws IOException {
		try {
			var secret = HexFormat.of().parseHex(Files.readString(file).strip());
			if (secret.length == SECRET_BYTES) {
				return secret;
			}
		}
		catch (IllegalArgumentException e) {
			// said below, without what is in the file
		}
		throw new IOException("%s is damaged; remove it and what is beside it".formatted(file));
	}

	private static byte[] newSecret() {
		var secret = new byte[SECRET_BYTES];
		new SecureRandom().nextBytes(secret);
		return secret;
	}

	AddressHash hash() {
		return new AddressHash(secret);
	}

	/** Each hashed address with the id of its person. */
	void forEach(BiConsumer<String, String> use) {
		people.forEach(use);
	}

	void add(String addressKey, String person) {
		changed |= !person.equals(people.put(addressKey, person));
	}

	/** Writes what was added, if anything was. */
	void save() throws IOException {
		if (!changed) {
			return;
		}
		makeDirectory();
		write(".gitignore", "*\n");
		write("secret", HexFormat.of().formatHex(secret) + "\n");
		write("people",
				people.entrySet()
					.stream()
					.map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
					.collect(Collectors.joining()));
	}

	/** Closes also one to which others were let in. */
	private void makeDirectory() throws IOException {
		Files.createDirectories(directory);
		var permissions = Files.getFileAttributeView(directory, PosixFileAttributeView.class);
		if (permissions != null) {
			permissions.setPermissions(PosixFilePermissions.fromString("rwx------"));
		}
	}

	private void write(String name, String content) throws IOException {
		AtomicFile.forOwner(directory.resolve(name)).write(content.getBytes(StandardCharsets.UTF_8));
	}

}
