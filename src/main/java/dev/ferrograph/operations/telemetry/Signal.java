package dev.ferrograph.operations.telemetry;

import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** What may be sent over OTLP, each to an endpoint of its own. */
enum Signal {

	TRACES("management.opentelemetry.tracing.export.otlp.endpoint", "/v1/traces"),

	METRICS("management.otlp.metrics.export.url", "/v1/metrics");

	private static final String TRANSPORT = "management.opentelemetry.tracing.export.otlp.transport";

	private static final Set<String> SCHEMES = Set.of("http", "https");

	private final String property;

	private final String path;

	/**
	 * @param path where collectors take it
	 */
	Signal(String property, String path) {
		this.property = property;
		this.path = path;
	}

	/** The name of the property that has the endpoint. */
	String property() {
		return property;
	}

	/**
	 * Whether there is an endpoint.
	 * @throws InvalidConfigurationPropertyValueException if it is none to which this
	 * service can send
	 */
	boolean isConfigured(Environment environment) {
		var endpoint = environment.getProperty(property);
		if (!StringUtils.hasText(endpoint)) {
			return false;
		}
		requireAddress(endpoint);
		if (this == TRACES && "grpc".equalsIgnoreCase(environment.getProperty(TRANSPORT))) {
			throw new InvalidConfigurationPropertyValueException(TRANSPORT, "grpc",
					"The service sends over HTTP only: leave it out, and give the collector's port for HTTP, 4318 by default.");
		}
		return true;
	}

	private void requireAddress(String endpoint) {
		try {
			var address = URI.create(endpoint);
			if (address.getScheme() != null && SCHEMES.contains(address.getScheme()) && address.getHost() != null) {
				return;
			}
		}
		catch (IllegalArgumentException e) {
			// said below
		}
		throw new InvalidConfigurationPropertyValueException(property, endpoint,
				"It is not an address of an OpenTelemetry collector: give one such as http://localhost:4318%s, or set OTEL_EXPORTER_OTLP_ENDPOINT to http://localhost:4318."
					.formatted(path));
	}

}
