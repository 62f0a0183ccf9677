package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class StalenessPropertiesTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withUserConfiguration(Staleness.class);

	@Test
	void isNotNegative() {
		context.withPropertyValues("ferrograph.answers.staleness=-1s")
			.run(started -> assertThat(started).getFailure().rootCause().hasMessageContaining("staleness"));
		context.withPropertyValues("ferrograph.answers.staleness=0s")
			.run(started -> assertThat(started).hasNotFailed());
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(StalenessProperties.class)
	static class Staleness {

	}

}
