package dev.ferrograph.api;

import graphql.language.Document;
import graphql.language.Field;
import org.springframework.stereotype.Component;

/** Refuses documents that ask for the schema, where that is switched off. */
@Component
class NoIntrospection implements DocumentRule {

	private final EndpointProperties properties;

	NoIntrospection(EndpointProperties properties) {
		this.properties = properties;
	}

	@Override
	public void check(Document document) {
		if (properties.introspection()) {
			return;
		}
		Nodes.of(document)
			.filter(node -> node instanceof Field field && IntrospectionSizes.isRoot(field))
			.findFirst()
			.ifPresent(field -> {
				throw new RefusedQueryException(ErrorCode.BAD_REQUEST, "Introspection is switched off here.",
						field.getSourceLocation());
			});
	}

}
