package dev.ferrograph.ingest.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedDirectoryTests {

	@TempDir
	Path directory;

	@Test
	void findsFilesByTheirPathsInTheDirectory() throws IOException {
		write("series.yaml", "editions/b-2024.yaml", "editions/a-2023.yaml");
		assertThat(paths(directory.toUri().toString())).containsExactly("editions/a-2023.yaml", "editions/b-2024.yaml",
				"series.yaml");
	}

	@Test
	void takesDirectoriesWithoutSlashAndWithSpacesAndAccents() throws IOException {
		write("my sééd/series.yaml");
		assertThat(paths("file:" + directory + "/my sééd")).containsExactly("series.yaml");
	}

	@Test
	void takesRelativeDirectories() throws IOException {
		assertThat(paths("file:./seed")).contains("people.yaml", "topics/tools.yaml");
		assertThat(paths("file:src/../seed/")).isEqualTo(paths("file:./seed"));
	}

	@Test
	void leavesNotesAndHiddenFilesAside() throws IOException {
		write("README.md", ".series.yaml.swp", ".git/config", "series.yaml", "people.yaml~");
		assertThat(paths(directory.toUri().toString())).containsExactly("people.yaml~", "series.yaml");
	}

	@Test
	void missesNoFileWhileOthersAreReplacedOrTakenAway() throws Exception {
		write("a.yaml", "b.yaml", "editions/c.yaml", ".git/objects/d");
		var over = new AtomicBoolean();
		var writer = CompletableFuture.runAsync(() -> {
			try {
				while (!over.get()) {
					var temporary = Files.writeString(directory.resolve(".a.yaml.tmp"), "new");
					Files.move(temporary, directory.resolve("a.yaml"), StandardCopyOption.ATOMIC_MOVE);
					Files.delete(Files.writeString(directory.resolve(".git/objects/e"), "x"));
				}
			}
			catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		for (var i = 0; i < 500; i++) {
			assertThat(paths(directory.toUri().toString())).containsExactly("a.yaml", "b.yaml", "editions/c.yaml");
		}
		over.set(true);
		writer.get();
	}

	@Test
	void readsFromInsideAJar() throws IOException {
		var jar = directory.resolve("a.jar");
		try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
			for (var name : List.of("seed/", "seed/editions/", "seed/editions/a-2023.yaml", "seed/series.yaml",
					"x.yaml")) {
				out.putNextEntry(new JarEntry(name));
				out.write((name.endsWith("/") ? "" : name).getBytes(StandardCharsets.UTF_8));
				out.closeEntry();
			}
		}
		var files = SeedDirectory.files("jar:" + jar.toUri() + "!/seed/");
		assertThat(files).extracting(SeedFile::path).containsExactly("editions/a-2023.yaml", "series.yaml");
		assertThat(files.getLast().bytes()).asString().isEqualTo("seed/series.yaml");
	}

	@Test
	void findsNothingWhereThereIsNoDirectory() throws IOException {
		assertThat(paths("classpath:nowhere/")).isEmpty();
		assertThat(paths("file:" + directory + "/nowhere")).isEmpty();
	}

	@Test
	void readsNoMoreOfAFileThanShowsThatItIsTooLarge() throws IOException {
		Files.write(directory.resolve("roles.yaml"), new byte[3 * SeedFile.MOST_BYTES]);
		assertThat(SeedDirectory.files(directory.toUri().toString()).getFirst().bytes())
			.hasSize(SeedFile.MOST_BYTES + 1);
	}

	@Test
	void refusesDirectoriesWithMoreFilesThanAnySeedHas() throws IOException {
		for (var i = 0; i <= 10_000; i++) {
			Files.createFile(directory.resolve(i + ".yaml"));
		}
		assertThatIOException().isThrownBy(() -> SeedDirectory.files(directory.toUri().toString()))
			.withMessage("there are more than 10,000 files");
	}

	@Test
	void theFingerprintDependsOnPathsAndContents() {
		var file = file("a.yaml", "b");
		assertThat(Fingerprint.of(List.of(file))).isEqualTo(Fingerprint.of(List.of(file("a.yaml", "b"))))
			.isNotEqualTo(Fingerprint.of(List.of(file("a.yaml", "c"))))
			.isNotEqualTo(Fingerprint.of(List.of(file("b.yaml", "b"))))
			.isNotEqualTo(Fingerprint.of(List.of(file("a.yam", "lb"))))
			.isNotEqualTo(Fingerprint.of(List.of(file, file)))
			.hasSize(64);
	}

	private static SeedFile file(String path, String content) {
		return new SeedFile(path, content.getBytes(StandardCharsets.UTF_8));
	}

	private void write(String... paths) throws IOException {
		for (var path : paths) {
			Files.createDirectories(directory.resolve(path).getParent());
			Files.writeString(directory.resolve(path), "");
		}
	}

	private static List<String> paths(String location) throws IOException {
		return SeedDirectory.files(location).stream().map(SeedFile::path).toList();
	}

}
