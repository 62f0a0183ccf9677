package dev.ferrograph.api.schema;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the schemas of the file. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer schemas() {
		var clients = new ClientSchema();
		return builder -> builder.configureTypeDefinitions(new RepeatedDescriptions())
			.schemaFactory(clients::generate)
			.graphQlSourceFactory(clients::source);
	}

}
