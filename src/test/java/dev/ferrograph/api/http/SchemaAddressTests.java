package dev.ferrograph.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionQueryBuilder.Options;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Those who generate code get the schema as a file. */
@FerrographTest
class SchemaAddressTests {

	@Autowired
	GraphQlApi api;

	@Autowired
	EndpointClient client;

	@Test
	void itIsTheSchemaThatIntrospectionShows() {
		var question = IntrospectionQueryBuilder
			.build(Options.defaultOptions().descriptions(true).specifiedByUrl(true).isOneOf(true));
		@SuppressWarnings("unchecked")
		var shown = (Map<String, Object>) JsonMapper.builder()
			.build()
			.convertValue(api.ask(question).data(""), Map.class);
		assertThat(printed(new SchemaParser().parse(schema()))).isEqualTo(printed(
				new SchemaParser().buildRegistry(new IntrospectionResultToSchema().createSchemaDefinition(shown))));
	}

	@Test
	void itHasDescriptionsAndTheSpecificationsDirectivesOnly() {
		assertThat(schema()).contains("How many from the start, 1 to 100", "@oneOf", "@specifiedBy")
			.doesNotContain("@relationship", "@node", "@computed", "@size", "@lookup", "directive @", "enum Direction");
	}

	@Test
	void aCacheAsksWhetherItStillHolds() {
		var answer = client.send("GET", "/graphql/schema.graphqls", "");
		assertThat(answer.header("Content-Type")).isEqualTo("application/graphql;charset=UTF-8");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
		var same = client.send("GET", "/graphql/schema.graphqls", "", "If-None-Match", answer.header("ETag"));
		assertThat(same.status()).isEqualTo(304);
		var head = client.send("HEAD", "/graphql/schema.graphqls", "");
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.header("ETag")).isEqualTo(answer.header("ETag"));
	}

	@Test
	void itIsOnlyRead() {
		assertThat(client.send("POST", "/graphql/schema.graphqls", "{}").status()).isEqualTo(404);
	}

	private String schema() {
		return client.send("GET", "/graphql/schema.graphqls", "").body();
	}

	private static String printed(TypeDefinitionRegistry definitions) {
		var wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(new MockedWiringFactory()).build();
		return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
			.includeDirectiveDefinitions(false)
			// these are lost on the way from an introspection's answer
			.includeDirectives(false)).print(new SchemaGenerator().makeExecutableSchema(definitions, wiring));
	}

}
