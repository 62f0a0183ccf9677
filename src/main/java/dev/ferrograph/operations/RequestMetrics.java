package dev.ferrograph.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Times requests by kind, operation, outcome and whether the answer was kept from before.
 * Operations that are not the explorer's own are all called {@value #OTHER}: clients may
 * name theirs as they like.
 */
@Component
class RequestMetrics {

	static final String NAME = "ferrograph.requests";

	private static final String OTHER = "other";

	private static final String OWN_DOCUMENTS = "classpath:static/explorer/*/*.graphql";

	private static final Pattern OPERATION = Pattern.compile("(?m)^(?:query|mutation) (\\w+)");

	private static final Duration[] BUCKETS = { Duration.ofMillis(10), Duration.ofMillis(100), Duration.ofSeconds(1),
			Duration.ofSeconds(10) };

	private final MeterRegistry registry;

	/** The one that /suggestions.csv asks is not in a file. */
	private final Set<String> known = new HashSet<>(Set.of("suggestions"));

	RequestMetrics(MeterRegistry registry, ResourcePatternResolver resources) throws IOException {
		this.registry = registry;
		for (var file : resources.getResources(OWN_DOCUMENTS)) {
			OPERATION.matcher(file.getContentAsString(StandardCharsets.UTF_8))
				.results()
				.forEach(found -> known.add(found.group(1)));
		}
	}

	void ended(RequestTrace trace) {
		Timer.builder(NAME)
			.description("Requests to the API, by kind, operation and outcome")
			.tag("kind", trace.kind())
			.tag("operation", shown(trace.operation()))
			.tag("outcome", trace.outcome())
			.tag("kept", String.valueOf(trace.isKept()))
			.serviceLevelObjectives(BUCKETS)
			.register(registry)
			.record(trace.time());
	}

	private String shown(@Nullable String operation) {
		return operation != null && known.contains(operation) ? operation : OTHER;
	}

}
