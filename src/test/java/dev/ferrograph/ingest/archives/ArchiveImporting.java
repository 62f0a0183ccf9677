package dev.ferrograph.ingest.archives;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.imports.ImportCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Runs the import command on archives, with a seed that knows two topics and a person.
 */
final class ArchiveImporting {

	final Path directory;

	private final Path seed;

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	private int code;

	ArchiveImporting(Path directory) {
		this.directory = directory;
		this.seed = directory.resolve("seed");
		write(seed.resolve("topics/subsystems.yaml"), """
				- id: rust
				  name: Rust support
				  aliases: [RUST]
				  paths: [rust/]
				- id: pci
				  name: PCI
				  aliases: [PCI SUBSYSTEM]
				  paths: [drivers/pci/]
				""");
		write(seed.resolve("people.yaml"), """
				- id: gary-guo
				  name: Gary Guo
				  sources: [page]
				""");
		write(seed.resolve("sources.yaml"), """
				- id: page
				  title: A page
				""");
	}

	static void write(Path file, String content) {
		write(file, content.getBytes(StandardCharsets.UTF_8));
	}

	static void write(Path file, byte[] content) {
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, content);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes a file beside the seed and imports it. */
	ArchiveImporting run(String format, String file, byte[] content, String... options) {
		write(directory.resolve(file), content);
		return run(format, directory.resolve(file), options);
	}

	ArchiveImporting run(String format, String file, String content, String... options) {
		return run(format, file, content.getBytes(StandardCharsets.UTF_8), options);
	}

	ArchiveImporting run(String format, Path archive, String... options) {
		out.getBuffer().setLength(0);
		err.getBuffer().setLength(0);
		var arguments = Stream.concat(Stream.of(format, archive.toString(), "--out", seed.toString()),
				Stream.of(options));
		code = ArchiveCommands.addTo(ImportCommand.commandLine())
			.setOut(new PrintWriter(out, true))
			.setErr(new PrintWriter(err, true))
			.execute(arguments.toArray(String[]::new));
		return this;
	}

	/** The file that the import wrote. */
	String states(String name) {
		assertThat(code).as(err + out.toString()).isZero();
		try {
			return Files.readString(seed.resolve("imports").resolve(name + ".yaml"));
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What the command said. */
	String says() {
		return out.toString();
	}

	void isRefused(String... reason) {
		assertThat(err.toString()).contains(reason);
		assertThat(code).isEqualTo(1);
		assertThat(seed.resolve("imports")).doesNotExist();
	}

}
