package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.FerrographTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokenManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A server with a certificate that only its owner knows of. */
@FerrographTest
class EncryptedServerTests {

	private static final char[] PASSWORD = "password".toCharArray();

	@Autowired
	Neo4jConnectionDetails connection;

	@Autowired
	Neo4jClient client;

	@TempDir
	Path directory;

	private ForwardedServer server;

	private Path certificate;

	@BeforeEach
	void encrypt() throws Exception {
		var keys = keys("server");
		certificate = pem(keys, "server.pem");
		var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		managers.init(keys, PASSWORD);
		var tls = SSLContext.getInstance("TLS");
		tls.init(managers.getKeyManagers(), null, null);
		server = new ForwardedServer(
				tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
				connection.getUri(), () -> new ForwardedServer.Conversation() {
				});
	}

	@AfterEach
	void close() throws IOException {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "neo4j+s", "bolt+s" })
	void isTrustedWhereItsCertificateIsNamed(String scheme) {
		try (var application = start(scheme, certificate)) {
			assertThat(application.getBean(Driver.class).executableQuery("RETURN 1").execute().records()).hasSize(1);
			assertThat(application.getBean(Driver.class).isEncrypted()).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "neo4j+s", "bolt+s" })
	void isRefusedWhereTheCertificateIsAnother(String scheme) throws Exception {
		try (var application = start(scheme, pem(keys("another"), "another.pem"))) {
			assertRefused(scheme, application.getBean(Driver.class));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "neo4j+s", "bolt+s" })
	void isRefusedWhereNoCertificateIsNamed(String scheme) {
		try (var driver = GraphDatabase.driver(uri(scheme), connection.getAuthToken())) {
			assertRefused(scheme, driver);
		}
	}

	@Test
	void aFileWithoutACertificateIsNamed() throws IOException {
		var file = Files.writeString(directory.resolve("empty.pem"), "");
		assertThatExceptionOfType(Neo4jStartException.class).isThrownBy(() -> ServerConfiguration.check(file.toFile()))
			.withMessageContainingAll("spring.neo4j.security.cert-file is " + file, "holds none");
		assertThatExceptionOfType(Neo4jStartException.class)
			.isThrownBy(() -> ServerConfiguration.check(directory.resolve("nowhere").toFile()))
			.withMessageContainingAll("nowhere", "name a PEM file");
	}

	@ParameterizedTest
	@ValueSource(strings = { "neo4j", "bolt", "neo4j+ssc" })
	void aCertificateForWhatDoesNotCheckItIsRefused(String scheme) {
		assertThatExceptionOfType(BeanCreationException.class).isThrownBy(() -> start(scheme, certificate))
			.havingRootCause()
			.isInstanceOf(Neo4jStartException.class)
			.withMessageContainingAll("nothing is checked against it", scheme + "://", "neo4j+s://");
	}

	private void assertRefused(String scheme, Driver driver) {
		var uri = URI.create(uri(scheme));
		assertThatExceptionOfType(Neo4jStartException.class)
			.isThrownBy(() -> new GraphSchema(driver, new Neo4jConnectionDetails() {
				@Override
				public URI getUri() {
					return uri;
				}
			}, client))
			.withMessageContainingAll("The certificate of Neo4j at " + uri, "is not trusted",
					"spring.neo4j.security.cert-file");
	}

	private ConfigurableApplicationContext start(String scheme, Path certificate) {
		return new SpringApplicationBuilder(Connecting.class).web(WebApplicationType.NONE)
			.initializers(context -> context.getBeanFactory()
				.registerSingleton("token", AuthTokenManagers.basic(connection::getAuthToken)))
			.run("--spring.neo4j.uri=" + uri(scheme), "--spring.neo4j.security.cert-file=" + certificate);
	}

	private String uri(String scheme) {
		return scheme + "://" + server.address();
	}

	/** A key with a certificate for {@code localhost} that nobody has signed. */
	private KeyStore keys(String name) throws IOException, GeneralSecurityException, InterruptedException {
		var file = directory.resolve(name + ".p12");
		var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
		var made = new ProcessBuilder(keytool.toString(), "-genkeypair", "-keyalg", "EC", "-alias", name, "-dname",
				"CN=" + name, "-ext", "san=dns:localhost", "-keystore", file.toString(), "-storepass",
				new String(PASSWORD))
			.inheritIO()
			.start()
			.waitFor();
		assertThat(made).isZero();
		return KeyStore.getInstance(file.toFile(), PASSWORD);
	}

	private Path pem(KeyStore keys, String name) throws IOException, GeneralSecurityException {
		var certificate = keys.getCertificate(keys.aliases().nextElement()).getEncoded();
		return Files.writeString(directory.resolve(name), "-----BEGIN CERTIFICATE-----\n"
				+ Base64.getMimeEncoder().encodeToString(certificate) + "\n-----END CERTIFICATE-----\n");
	}

	@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
	@Import(ServerConfiguration.class)
	static class Connecting {

	}

}
