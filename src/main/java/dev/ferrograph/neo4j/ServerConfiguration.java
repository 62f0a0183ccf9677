package dev.ferrograph.neo4j;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties.Security;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties.Security.TrustStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/** The connection to the server that is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.neo4j.uri")
class ServerConfiguration {

	private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

	/**
	 * Checks the address and the certificate before the driver does, whose messages would
	 * not help.
	 */
	@Bean
	ConfigBuilderCustomizer check(Neo4jConnectionDetails connection, Neo4jProperties properties) {
		check(connection.getUri());
		check(connection.getUri(), properties.getSecurity());
		return config -> {
			// nothing to add
		};
	}

	/** Through it readers know what they have to wait for. */
	@Bean
	Neo4jBookmarkManager bookmarks() {
		return Neo4jBookmarkManager.create();
	}

	@Bean
	Commits unknownCommits() {
		return new UnknownCommits();
	}

	static void check(URI uri) {
		if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme()) || uri.getHost() == null) {
			throw new Neo4jStartException(
					"spring.neo4j.uri is \"%s\", which is not an address of a Neo4j server: give one such as neo4j://localhost:7687, or neo4j+s://… where it takes encrypted connections only."
						.formatted(uri),
					null);
		}
	}

	/**
	 * The driver would leave a certificate aside, and speak unencrypted, or to anybody.
	 */
	static void check(URI uri, Security security) {
		var certificate = security.getCertFile();
		if (certificate == null || certificate.getPath().isEmpty()) {
			return;
		}
		if (!security.isEncrypted()
				|| security.getTrustStrategy() != TrustStrategy.TRUST_CUSTOM_CA_SIGNED_CERTIFICATES) {
			throw new Neo4jStartException(
					"spring.neo4j.security.cert-file is set, but nothing is checked against it where spring.neo4j.uri is %s: write that address with neo4j+s:// or bolt+s://."
						.formatted(uri),
					null);
		}
		check(certificate);
	}

	static void check(File certificate) {
		try (var file = new FileInputStream(certificate)) {
			if (CertificateFactory.getInstance("X.509").generateCertificates(file).isEmpty()) {
				throw notACertificate(certificate, "it holds none", null);
			}
		}
		catch (IOException | CertificateException e) {
			throw notACertificate(certificate, StartFailures.message(e), e);
		}
	}

	private static Neo4jStartException notACertificate(File file, String reason, @Nullable Exception cause) {
		return new Neo4jStartException(
				"spring.neo4j.security.cert-file is %s, from which no certificate can be read (%s): name a PEM file with the certificate of the server or of the authority that has signed it."
					.formatted(file.getAbsolutePath(), reason),
				cause);
	}

}
