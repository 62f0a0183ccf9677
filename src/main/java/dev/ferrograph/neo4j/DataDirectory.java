package dev.ferrograph.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The directory in which the embedded engine keeps the graph, and beside it the passwords
 * that were made up at the first start, and which commit of the graph the last load was.
 */
public record DataDirectory(Path path) {

	private static final int PASSWORD_BYTES = 18;

	/** Less than this, and not even the engine's first files may find room. */
	private static final long LEAST_SPACE = 16L << 20;

	/**
	 * Makes the directory if it is not there; throws {@link Neo4jStartException} where it
	 * can't be written.
	 */
	static DataDirectory open(Path path) {
		var absolute = path.toAbsolutePath().normalize();
		try {
			Files.createDirectories(absolute);
			Files.delete(Files.createTempFile(absolute, "writable", null));
		}
		catch (IOException e) {
			throw new Neo4jStartException(
					"The data directory %s can't be written: make it writable, or name another one with ferrograph.embedded.directory."
						.formatted(absolute),
					e);
		}
		var directory = new DataDirectory(absolute);
		if (directory.isFull()) {
			throw new Neo4jStartException(StartFailures.fullDisk(directory), null);
		}
		return directory;
	}

	/** Whether there is hardly any room on its disk. */
	boolean isFull() {
		try {
			return Files.getFileStore(path).getUsableSpace() < LEAST_SPACE;
		}
		catch (IOException e) {
			return false;
		}
	}

	/** Where the engine keeps its databases and their logs, and nothing else is. */
	Path graph() {
		return path.resolve("data");
	}

	/**
	 * The password that this directory keeps in a file which only its owner may read, and
	 * which the first call makes up.
	 * @param file the name of the file
	 * @param setting the setting that would name the password instead
	 * @throws Neo4jStartException if the file can't be read or written
	 */
	public String password(String file, String setting) {
		var kept = path.resolve(file);
		try {
			if (!Files.exists(kept)) {
				keep(madeUp(), kept);
			}
			var password = Files.readString(kept).strip();
			if (password.isEmpty()) {
				throw new Neo4jStartException(
						"%s is empty: delete it, and the next start makes up a password, or set %s.".formatted(kept,
								setting),
						null);
			}
			return password;
		}
		catch (IOException e) {
			throw new Neo4jStartException(
					"The password in %s can't be kept or read: make the file readable and writable, or set %s."
						.formatted(kept, setting),
					e);
		}
	}

	private void keep(String password, Path kept) throws IOException {
		var draft = Files.createTempFile(path, "password", null);
		if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
		}
		Files.writeString(draft, password + "\n");
		// a process killed in between must not leave half a password behind
		Files.move(draft, kept);
	}

	private static String madeUp() {
		var bytes = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}
}
