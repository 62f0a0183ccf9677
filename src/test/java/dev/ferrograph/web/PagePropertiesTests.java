package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class PagePropertiesTests {

	private final ApplicationContextRunner service = new ApplicationContextRunner().withUserConfiguration(Pages.class);

	@ParameterizedTest
	@ValueSource(strings = { "", "https://example.org", "https://example.org/new?title={title}&body=At+{address}%0A",
			"http://localhost:8080/{title}", "HTTPS://example.org/new#{address}",
			"mailto:editors@example.org?subject={title}&body={address}" })
	void acceptsWhereMistakesAreReported(String address) {
		service.withPropertyValues("ferrograph.pages.report=" + address)
			.run(context -> assertThat(context.getBean(PageProperties.class).report()).isEqualTo(address));
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", "/issues/new", "example.org/new", "https://",
			"https:///new", "https://{title}/new", "https://example.org/a b", "https://example.org/{url}",
			"https://example.org/{title", "ftp://example.org/new", "mailto:", " https://example.org/\njavascript:x" })
	void refusesOtherAddresses(String address) {
		service.withPropertyValues("ferrograph.pages.report=" + address)
			.run(context -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("must be an address with https, http or mailto"));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(PageProperties.class)
	static class Pages {

	}

}
