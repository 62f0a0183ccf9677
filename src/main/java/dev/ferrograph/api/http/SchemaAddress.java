package dev.ferrograph.api.http;

import dev.ferrograph.Addresses;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.SchemaPrinter.Options;
import java.nio.charset.StandardCharsets;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers the schema as clients see it, in the schema definition language, for those that
 * generate code from it.
 */
@Component
class SchemaAddress {

	static final String PATH = Addresses.GRAPHQL + "/schema.graphqls";

	private final byte[] schema;

	SchemaAddress(GraphQlSource source) {
		var options = Options.defaultOptions().includeSchemaDefinition(false).includeDirectiveDefinitions(false);
		this.schema = new SchemaPrinter(options).print(source.graphQl().getGraphQLSchema())
			.getBytes(StandardCharsets.UTF_8);
	}

	ServerResponse handle(ServerRequest request) {
		return ServerResponse.ok()
			.contentType(new MediaType("application", "graphql", StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noCache())
			.eTag(EntityTag.of(schema))
			.body(schema);
	}

}
