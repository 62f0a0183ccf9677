package dev.ferrograph.ingest;

import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.EmbeddedOnly;
import dev.ferrograph.Ferrograph;
import dev.ferrograph.neo4j.DamagedGraphException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A store that the engine opens without complaint, but in which it does not find what it
 * has counted.
 */
@EmbeddedOnly
class DamagedGraphTests {

	@TempDir
	Path directory;

	@Test
	void aStoreWithoutItsNodesEndsTheStart() throws IOException {
		start().close();
		try (var nodes = FileChannel.open(directory.resolve("graph/data/databases/neo4j/neostore.nodestore.db"),
				StandardOpenOption.WRITE)) {
			nodes.truncate(100);
		}
		assertThatExceptionOfType(DamagedGraphException.class).isThrownBy(() -> start().close())
			.withMessageContaining("are found");
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(Ferrograph.class).run("--server.port=0",
				"--ferrograph.warm-up.enabled=false", "--ferrograph.embedded.bolt-port=0",
				"--ferrograph.embedded.directory=" + directory.resolve("graph"),
				"--ferrograph.seed.location=" + seed().in(directory.resolve("seed")));
	}

}
