package dev.ferrograph.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ferrograph.access.AccessProperties.Editor;
import dev.ferrograph.access.AccessProperties.Reading;
import dev.ferrograph.neo4j.DataDirectory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** What opens the service where reading is closed. */
class CredentialsTests {

	@TempDir
	Path data;

	@Test
	void theEditorsPasswordIsMadeUpOnceAndKeptForTheOwnerAlone() throws IOException {
		var first = credentials(null, new DataDirectory(data)).accepted();
		var file = data.resolve("editor-password");
		var password = Files.readString(file).strip();
		assertThat(password).hasSizeGreaterThan(20);
		var signIn = UsernamePasswordAuthenticationToken.unauthenticated("editor", password);
		assertThat(first.authenticate(signIn).isAuthenticated()).isTrue();
		assertThat(credentials(null, new DataDirectory(data)).accepted().authenticate(signIn).isAuthenticated())
			.isTrue();
		if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
			assertThat(Files.getPosixFilePermissions(file)).containsOnly(PosixFilePermission.OWNER_READ,
					PosixFilePermission.OWNER_WRITE);
		}
	}

	@Test
	void aConfiguredPasswordIsTheOnlyOneAndKeptNowhere() {
		var accepted = credentials("of the settings", new DataDirectory(data)).accepted();
		assertThat(
				accepted.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("editor", "of the settings"))
					.isAuthenticated())
			.isTrue();
		assertThat(data).isEmptyDirectory();
		for (var wrong : List.of("", "of the setting", "editor")) {
			assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(
					() -> accepted.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("editor", wrong)));
		}
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> accepted
			.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("other", "of the settings")));
	}

	@Test
	void aClosedServiceThatNothingOpensDoesNotStart() {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> credentials(null, null).accepted())
			.satisfies(failure -> assertThat(failure.getReason()).contains("nothing opens it",
					"ferrograph.access.editor.password", "ferrograph.access.read-tokens", "issuer-uri"));
	}

	@Test
	void readingIsOpenOnTheLoopbackAddressAndSaidElsewhere() throws UnknownHostException {
		assertThat(AccessConfiguration.reading(null, InetAddress.getLoopbackAddress())).isEqualTo(Reading.OPEN);
		assertThat(AccessConfiguration.reading(Reading.OPEN, null)).isEqualTo(Reading.OPEN);
		for (var beyond : new InetAddress[] { null, InetAddress.getByName("0.0.0.0"), InetAddress.getByName("::"),
				InetAddress.getByName("192.168.1.5") }) {
			assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
				.isThrownBy(() -> AccessConfiguration.reading(null, beyond))
				.satisfies(failure -> assertThat(failure.getName()).isEqualTo("ferrograph.access.reading"));
		}
	}

	@Test
	void whatMayBeSecretIsNotRepeated() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new AccessProperties(Reading.CLOSED, new Editor("editor", null), List.of("a-token"),
					List.of(), List.of()))
			.withMessageContaining("ferrograph.access.read-tokens")
			.withMessageNotContaining("a-token");
		assertThatIllegalArgumentException().isThrownBy(() -> new Editor("editor", "too-short"))
			.withMessageContaining("12 characters")
			.withMessageNotContaining("too-short");
	}

	private static Credentials credentials(@Nullable String password, @Nullable DataDirectory directory) {
		var beans = new StaticListableBeanFactory();
		if (directory != null) {
			beans.addBean("dataDirectory", directory);
		}
		return new Credentials(
				new AccessProperties(Reading.CLOSED, new Editor("editor", password), List.of(), List.of(), List.of()),
				beans.getBeanProvider(DataDirectory.class), beans.getBeanProvider(JwtDecoder.class));
	}

}
