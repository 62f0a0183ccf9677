package dev.ferrograph.ingest.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file that has either its old or its new content, whenever the writing ends: the new
 * content goes into a temporary file beside it, whose name begins with a dot, and takes
 * the name of the file when all of it is on the disk.
 */
public final class AtomicFile {

	private final Path file;

	private final Path temporary;

	private final boolean forOwner;

	public AtomicFile(Path file) {
		this(file, false);
	}

	private AtomicFile(Path file, boolean forOwner) {
		this.file = file;
		this.forOwner = forOwner;
		this.temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
	}

	/** A file that nobody but its owner can read, where the system knows of owners. */
	static AtomicFile forOwner(Path file) {
		return new AtomicFile(file, true);
	}

	/**
	 * Writes the content. What an earlier writing left behind is overwritten; two at once
	 * have to be kept apart by the caller.
	 * @throws IOException if it can't be written; the file is as it was
	 */
	public void write(byte[] content) throws IOException {
		Files.createDirectories(temporary.toAbsolutePath().getParent());
		try {
			writeTemporary(content);
			move();
		}
		catch (IOException e) {
			Files.deleteIfExists(temporary);
			throw e;
		}
		syncDirectory();
	}

	private void writeTemporary(byte[] content) throws IOException {
		Files.deleteIfExists(temporary);
		try (var channel = FileChannel.open(temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
				attributes())) {
			var rest = ByteBuffer.wrap(content);
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
			channel.force(true);
		}
	}

	private FileAttribute<?>[] attributes() {
		var knowsOwners = temporary.getFileSystem().supportedFileAttributeViews().contains("posix");
		return forOwner && knowsOwners
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	private void move() throws IOException {
		try {
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException e) {
			throw new IOException("%s is on a file system that can't replace a file in one step".formatted(file), e);
		}
	}

	/** So that the new name survives a power failure, too. */
	private void syncDirectory() {
		try (var directory = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
			directory.force(true);
		}
		catch (IOException e) {
			// not every system can do this, as Windows; the file is complete all the same
		}
	}

}
