package dev.ferrograph.operations.telemetry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves out what Spring Boot configures of OpenTelemetry where no endpoint is. Boot
 * itself would trace requests without sending anything, and send metrics to a port of
 * this machine.
 */
class TelemetryImports implements AutoConfigurationImportFilter, EnvironmentAware {

	private static final String BOOT = "org.springframework.boot.";

	/** Logs are written, not sent. */
	private static final String LOGS = BOOT + "opentelemetry.autoconfigure.logging.";

	private static final String METRICS = BOOT + "micrometer.metrics.autoconfigure.export.otlp.";

	private @Nullable Environment environment;

	@Override
	public void setEnvironment(Environment environment) {
		this.environment = environment;
	}

	@Override
	public boolean[] match(@Nullable String[] names, AutoConfigurationMetadata metadata) {
		var matches = new boolean[names.length];
		for (int i = 0; i < names.length; i++) {
			var name = names[i];
			matches[i] = name == null || isWanted(name, Objects.requireNonNull(environment));
		}
		return matches;
	}

	private static boolean isWanted(String name, Environment environment) {
		if (name.startsWith(METRICS)) {
			return Signal.METRICS.isConfigured(environment);
		}
		return !isOfTraces(name) || (Signal.TRACES.isConfigured(environment) && !name.startsWith(LOGS));
	}

	private static boolean isOfTraces(String name) {
		return name.startsWith(BOOT + "micrometer.tracing.") || name.startsWith(BOOT + "opentelemetry.")
				|| name.startsWith(BOOT + "graphql.autoconfigure.observation.");
	}

}
