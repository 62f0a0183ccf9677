package dev.ferrograph.access;

import dev.ferrograph.neo4j.DataDirectory;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.stereotype.Component;

/** Gathers what opens the service where reading is closed. */
@Component
class Credentials {

	private static final Logger log = LoggerFactory.getLogger(Credentials.class);

	private static final String PASSWORD = "ferrograph.access.editor.password";

	private final AccessProperties access;

	private final ObjectProvider<DataDirectory> directory;

	private final ObjectProvider<JwtDecoder> issuer;

	Credentials(AccessProperties access, ObjectProvider<DataDirectory> directory, ObjectProvider<JwtDecoder> issuer) {
		this.access = access;
		this.directory = directory;
		this.issuer = issuer;
	}

	/**
	 * Knows the editor, the read tokens, and the tokens of the issuer if one is
	 * configured.
	 * @throws InvalidConfigurationPropertyValueException if there are none of them
	 */
	AuthenticationManager accepted() {
		var accepted = new ArrayList<AuthenticationProvider>();
		var password = password();
		if (password != null) {
			accepted.add(new EditorAccount(access.editor().name(), password));
		}
		if (!access.readTokens().isEmpty()) {
			accepted.add(new ReadTokens(access.readTokens()));
		}
		issuer.ifAvailable(decoder -> accepted.add(new JwtAuthenticationProvider(decoder)));
		if (accepted.isEmpty()) {
			throw new InvalidConfigurationPropertyValueException("ferrograph.access.reading", access.reading(),
					"Reading is closed or corrections are on, and nothing opens it: set %s, ferrograph.access.read-tokens or spring.security.oauth2.resourceserver.jwt.issuer-uri."
						.formatted(PASSWORD));
		}
		return new ProviderManager(accepted);
	}

	/**
	 * The editor's password; null where none is configured and there is no directory to
	 * keep one.
	 */
	private @Nullable String password() {
		var editor = access.editor();
		var kept = directory.getIfAvailable();
		if (editor.password() != null || kept == null) {
			return editor.password();
		}
		log.info("{} signs in with the password in {}", editor.name(), kept.path().resolve("editor-password"));
		return kept.password("editor-password", PASSWORD);
	}

}
