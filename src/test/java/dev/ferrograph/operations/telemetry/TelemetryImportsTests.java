package dev.ferrograph.operations.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.env.MockEnvironment;

/** Nothing of OpenTelemetry is started that is not configured. */
class TelemetryImportsTests {

	private static final String ENDPOINT = "http://127.0.0.1:4318/v1";

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void thereIsNothingWithoutAnEndpoint() {
		assertThat(imported()).isNotEmpty()
			.noneMatch(name -> name.contains("tracing") || name.contains("telemetry") || name.contains(".otlp."));
	}

	@Test
	void anEmptyEndpointIsNone() {
		environment.setProperty(Signal.TRACES.property(), "");
		environment.setProperty(Signal.METRICS.property(), " ");
		assertThat(imported()).noneMatch(name -> name.contains("tracing") || name.contains(".otlp."));
	}

	@Test
	void tracesDoNotNeedMetrics() {
		environment.setProperty(Signal.TRACES.property(), ENDPOINT);
		assertThat(imported())
			.anyMatch(name -> name.contains("tracing.opentelemetry.autoconfigure.otlp.OtlpTracingAutoConfiguration"))
			.anyMatch(name -> name.endsWith("GraphQlObservationAutoConfiguration"))
			.noneMatch(name -> name.contains("metrics") && name.contains(".otlp."));
	}

	@Test
	void metricsDoNotNeedTraces() {
		environment.setProperty(Signal.METRICS.property(), ENDPOINT);
		assertThat(imported()).anyMatch(name -> name.endsWith("OtlpMetricsExportAutoConfiguration"))
			.noneMatch(name -> name.contains("tracing"));
	}

	@Test
	void logsAreNotSent() {
		environment.setProperty(Signal.TRACES.property(), ENDPOINT);
		assertThat(imported()).noneMatch(name -> name.contains("opentelemetry") && name.contains("logging"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost:4318", "collector", "ftp://collector/", "http:", "http://a b" })
	void whatIsNoAddressIsNamed(String endpoint) {
		for (var signal : Signal.values()) {
			assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
				.isThrownBy(() -> signal.isConfigured(new MockEnvironment().withProperty(signal.property(), endpoint)))
				.satisfies(e -> assertThat(e.getName()).isEqualTo(signal.property()))
				.satisfies(e -> assertThat(e.getReason()).contains("http://localhost:4318"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "grpc", "GRPC" })
	void anotherTransportThanHttpIsNamed(String transport) {
		environment.setProperty(Signal.TRACES.property(), ENDPOINT);
		environment.setProperty("management.opentelemetry.tracing.export.otlp.transport", transport);
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class).isThrownBy(this::imported)
			.satisfies(e -> assertThat(e.getReason()).contains("over HTTP only", "4318"));
	}

	/** What there is of Spring Boot's, as far as it passes. */
	private List<String> imported() {
		var names = StreamSupport
			.stream(ImportCandidates.load(AutoConfiguration.class, getClass().getClassLoader()).spliterator(), false)
			.toArray(String[]::new);
		var imports = new TelemetryImports();
		imports.setEnvironment(environment);
		var matches = imports.match(names, mock());
		var imported = new ArrayList<String>();
		for (int i = 0; i < names.length; i++) {
			if (matches[i]) {
				imported.add(names[i]);
			}
		}
		return imported;
	}

}
