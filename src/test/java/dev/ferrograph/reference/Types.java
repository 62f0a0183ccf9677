package dev.ferrograph.reference;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

/** What a node is, in the schema's words. */
final class Types {

	private Types() {
	}

	/** Null where the schema has no object type for it that is a Node. */
	static GraphQLObjectType find(GraphQLSchema schema, Vertex node) {
		return schema.getImplementations((GraphQLInterfaceType) schema.getType("Node"))
			.stream()
			.filter(type -> node.is(String.valueOf(Directives.text(type, "node", "label"))))
			.findFirst()
			.orElse(null);
	}

}
