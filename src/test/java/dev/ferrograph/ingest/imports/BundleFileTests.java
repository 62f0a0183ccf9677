package dev.ferrograph.ingest.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleFileTests {

	private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);

	private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path seed;

	private BundleFile file;

	@BeforeEach
	void name() {
		file = new BundleFile(seed, "example");
	}

	@Test
	void isWrittenInADirectoryOfItsOwn() throws IOException {
		assertThat(file.exists()).isFalse();
		assertThat(file.holds(NEW)).isFalse();
		file.write(NEW);
		assertThat(file.exists()).isTrue();
		assertThat(file.holds(NEW)).isTrue();
		assertThat(seed.resolve(file.path())).hasBinaryContent(NEW);
		assertThat(names()).containsExactly("example.yaml");
	}

	@Test
	void whatAKilledImportLeftIsOverwritten() throws IOException {
		file.write(OLD);
		Files.writeString(seed.resolve("imports/.example.yaml.tmp"), "half of something that was long");
		file.write(NEW);
		assertThat(file.holds(NEW)).isTrue();
		assertThat(names()).containsExactly("example.yaml");
	}

	@Test
	void staysAsItWasWhereItCantBeReplaced() throws IOException {
		// a directory that is not empty can't be replaced by a file
		Files.createDirectories(seed.resolve("imports/example.yaml/inside"));
		assertThatIOException().isThrownBy(() -> file.write(NEW));
		assertThat(names()).containsExactly("example.yaml");
		assertThat(seed.resolve("imports/example.yaml/inside")).isDirectory();
	}

	private List<String> names() throws IOException {
		try (var files = Files.list(seed.resolve("imports"))) {
			return files.map(path -> path.getFileName().toString()).toList();
		}
	}

}
