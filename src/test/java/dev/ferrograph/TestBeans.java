package dev.ferrograph;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** What tests have beside the service itself. */
class TestBeans {

	@Bean
	static CountingReader countingReader() {
		return new CountingReader();
	}

	@Bean
	static KeepingOfAnswers keepingOfAnswers() {
		return new KeepingOfAnswers();
	}

	@Bean
	@Lazy
	EndpointClient endpointClient(Environment environment) {
		return new EndpointClient(
				URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + "/graphql"));
	}

	@Bean
	@Lazy
	GraphQlApi graphQlApi(CountingReader reader, EndpointClient client) {
		return new GraphQlApi(reader, client);
	}

}
