package dev.ferrograph.operations.telemetry;

import io.micrometer.registry.otlp.OtlpMetricsSender;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Sends metrics where an endpoint for them is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(MetricsConfigured.class)
class MetricsConfiguration {

	@Bean
	static BeanPostProcessor metricsSender() {
		var collector = new Collector("Metrics");
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return bean instanceof OtlpMetricsSender sender ? reporting(sender, collector) : bean;
			}
		};
	}

	static OtlpMetricsSender reporting(OtlpMetricsSender sender, Collector collector) {
		return request -> {
			try {
				sender.send(request);
				collector.took();
			}
			catch (Exception e) {
				collector.failed(e);
			}
		};
	}

}
