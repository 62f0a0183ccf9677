package dev.ferrograph.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class AnswerPropertiesTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withUserConfiguration(Answers.class);

	@Test
	void memoryIsNotNegative() {
		context.withPropertyValues("ferrograph.answers.memory=-1MB")
			.run(started -> assertThat(started).getFailure()
				.rootCause()
				.hasMessage("ferrograph.answers.memory has to be 0MB or more"));
		context.withPropertyValues("ferrograph.answers.memory=0MB").run(started -> assertThat(started).hasNotFailed());
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(AnswerProperties.class)
	static class Answers {

	}

}
