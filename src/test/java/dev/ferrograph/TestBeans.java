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
	@Lazy
	GraphQlApi graphQlApi(CountingReader reader, Environment environment) {
		return new GraphQlApi(reader,
				URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + "/graphql"));
	}

}
