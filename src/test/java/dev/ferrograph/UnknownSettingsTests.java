package dev.ferrograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class UnknownSettingsTests {

	private final StandardEnvironment environment = new StandardEnvironment();

	@ParameterizedTest
	@ValueSource(strings = { "ferrograph.access.read-tokens[0]", "ferrograph.access.readTokens",
			"ferrograph.seed.watch", "ferrograph.access.editor.name", "server.prot" })
	void letsASettingPass(String name) {
		set("any", name);
		assertThatNoException().isThrownBy(this::check);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ferrograph.access.readin         | ; did you mean "ferrograph.access.reading"?
			ferrograph.acess.reading         | ; did you mean "ferrograph.access.reading"?
			ferrograph.access.reading.closed | ; did you mean "ferrograph.access.reading"?
			ferrograph.access-reading        | ; did you mean "ferrograph.access.reading"?
			FERROGRAPH.ACCESS.READIN         | ; did you mean "ferrograph.access.reading"?
			ferrograph.x                     | ''
			""")
	void refusesWhatIsNone(String name, String advice) {
		set("any", name);
		assertThatExceptionOfType(UnknownSettingException.class).isThrownBy(this::check)
			.withMessage("There is no setting " + name + advice);
	}

	@Test
	void warnsOfVariables(CapturedOutput output) {
		set("test-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, "FERROGRAPH_ACCESS_READTOKENS_0",
				"FERROGRAPH_ACCESS_READ_TOKENS", "FERROGRAPH_ACCESS_READIN");
		check();
		assertThat(output).containsOnlyOnce("sets nothing")
			.contains(
					"The environment variable FERROGRAPH_ACCESS_READIN sets nothing; did you mean \"FERROGRAPH_ACCESS_READING\"?");
	}

	@Test
	void warnsOfProfilesWithoutAFile(CapturedOutput output) {
		set("Config resource 'class path resource [application-production.properties]'", "server.port");
		environment.setActiveProfiles("production", "prodution");
		check();
		assertThat(output).contains("No configuration file sets anything for the profile \"prodution\"")
			.doesNotContain("\"production\"");
	}

	private void check() {
		new UnknownSettings(Supplier::get).postProcessEnvironment(environment, new SpringApplication());
	}

	private void set(String source, String... names) {
		Map<String, Object> values = Arrays.stream(names).collect(Collectors.toMap(name -> name, name -> "1"));
		environment.getPropertySources().addFirst(new MapPropertySource(source, values));
	}

}
