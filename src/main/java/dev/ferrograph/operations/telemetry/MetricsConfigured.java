package dev.ferrograph.operations.telemetry;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds where an endpoint for metrics is configured. */
class MetricsConfigured implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return Signal.METRICS.isConfigured(context.getEnvironment());
	}

}
