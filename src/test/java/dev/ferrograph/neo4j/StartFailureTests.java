package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.UnavailablePortException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** A start without Neo4j ends with one line that says what is wrong and what to do. */
@FerrographTest
class StartFailureTests {

	@Autowired
	Neo4jConnectionDetails connection;

	@Autowired
	Neo4jClient client;

	@TempDir
	Path directory;

	@Test
	void aTakenPortIsNamed() throws IOException {
		try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			int port = taken.getLocalPort();
			assertThatExceptionOfType(UnavailablePortException.class).isThrownBy(() -> start(directory, port))
				.withMessageContaining("The embedded Neo4j can't listen on port %d of 127.0.0.1", port)
				.withMessageEndingWith("choose another one with ferrograph.embedded.bolt-port (0 takes a free one).");
		}
	}

	@Test
	void aDirectoryInUseIsNamed() {
		try (var first = start(directory, 0)) {
			assertThat(first.uri().getHost()).isEqualTo("127.0.0.1");
			assertRefused(() -> start(directory, 0), directory + " is in use by another process",
					"ferrograph.embedded.directory");
		}
	}

	@Test
	void aDirectoryThatCannotBeWrittenIsNamed() throws IOException {
		var file = Files.createFile(directory.resolve("file"));
		assertRefused(() -> start(file.resolve("data"), 0), file.resolve("data") + " can't be written",
				"ferrograph.embedded.directory");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "databases/neo4j/neostore.propertystore.db", "transactions/neo4j/neostore.transaction.db.0" })
	void aDatabaseThatDoesNotStartIsNamed(String file) throws IOException {
		start(directory, 0).close();
		try (var damaged = FileChannel.open(directory.resolve("data").resolve(file), StandardOpenOption.WRITE)) {
			damaged.truncate(100);
		}
		assertRefused(() -> start(directory, 0), "The graph in %s is damaged".formatted(directory.resolve("data")),
				"delete that directory");
		FileSystemUtils.deleteRecursively(directory.resolve("data"));
		start(directory, 0).close();
	}

	@Test
	void aServerThatCannotBeReachedIsNamed() {
		assertRefused(() -> schemaAt(URI.create("bolt://127.0.0.1:1"), "secret"),
				"Neo4j at bolt://127.0.0.1:1 can't be reached", "spring.neo4j.uri");
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost:7687", "http://localhost:7474", "bolt:localhost", "neo4j" })
	void anAddressThatIsNoneIsNamed(String address) {
		assertRefused(() -> ServerConfiguration.check(URI.create(address)),
				"spring.neo4j.uri is \"%s\"".formatted(address), "neo4j://localhost:7687");
	}

	@Test
	void aRefusedPasswordIsSaid() {
		assertRefused(() -> schemaAt(connection.getUri(), "wrong"), "refuses the user name or password",
				"spring.neo4j.authentication.password");
	}

	@Test
	void aPasswordIsMadeUpOnceAndKeptForTheOwnerAlone() throws IOException {
		var first = DataDirectory.open(directory).password("password", "a.setting");
		assertThat(first).hasSizeGreaterThan(20)
			.isEqualTo(DataDirectory.open(directory).password("password", "a.setting"))
			.isNotEqualTo(DataDirectory.open(directory).password("analyst-password", "a.setting"));
		var file = directory.resolve("password");
		if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
			assertThat(Files.getPosixFilePermissions(file)).containsOnly(PosixFilePermission.OWNER_READ,
					PosixFilePermission.OWNER_WRITE);
		}
	}

	@Test
	void theFailureIsShownAsTheLineAlone() {
		var failure = new Neo4jStartException("what and what to do", null);
		var analysis = new Neo4jStartFailureAnalyzer().analyze(new IllegalStateException(failure), failure);
		assertThat(analysis.getDescription()).isEqualTo("what and what to do");
		assertThat(analysis.getAction()).isNull();
	}

	private static EmbeddedNeo4j start(Path directory, int port) {
		return new EmbeddedNeo4j(new EmbeddedProperties(directory, port, null, null, DataSize.ofMegabytes(8)),
				DataDirectory.open(directory));
	}

	private void schemaAt(URI uri, String password) {
		try (var driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password))) {
			new GraphSchema(driver, new Neo4jConnectionDetails() {
				@Override
				public URI getUri() {
					return uri;
				}
			}, client);
		}
	}

	private static void assertRefused(ThrowingCallable start, String what, String whatToDo) {
		assertThatExceptionOfType(Neo4jStartException.class).isThrownBy(start)
			.withMessageContainingAll(what, whatToDo)
			.satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("\n"));
	}

}
