package dev.ferrograph.api;

import graphql.language.Document;
import graphql.language.Field;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Refuses documents that ask for the schema, where that is switched off. */
@Component
@ConditionalOnBooleanProperty(name = "ferrograph.endpoint.introspection", havingValue = false)
class NoIntrospection implements DocumentRule {

	@Override
	public void check(Document document) {
		Nodes.of(document)
			.filter(node -> node instanceof Field field && IntrospectionSizes.isRoot(field))
			.findFirst()
			.ifPresent(field -> {
				throw new RefusedQueryException(ErrorCode.BAD_REQUEST, "Introspection is switched off here.",
						field.getSourceLocation());
			});
	}

}
