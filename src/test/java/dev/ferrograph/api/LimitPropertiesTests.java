package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** Limits under which no request could be answered. */
class LimitPropertiesTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner().withUserConfiguration(Limits.class);

	@ParameterizedTest
	@ValueSource(strings = { "time=0s", "time=-1s", "request-size=0B", "response-size=-1MB", "depth=0", "fields=0",
			"complexity=0", "tokens=0", "aliases=-1" })
	void areRefused(String limit) {
		context.withPropertyValues("ferrograph.limits." + limit)
			.run(started -> assertThat(started).getFailure()
				.rootCause()
				.hasMessageContaining(limit.substring(0, limit.indexOf('='))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "time=1ms", "request-size=1B", "depth=1", "aliases=0" })
	void areTakenIfSmall(String limit) {
		context.withPropertyValues("ferrograph.limits." + limit).run(started -> assertThat(started).hasNotFailed());
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(LimitProperties.class)
	static class Limits {

	}

}
