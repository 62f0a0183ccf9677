package dev.ferrograph.api.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.AbstractDescribedNode;
import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.TypeDefinitionConfigurer;

/**
 * Describes what the schema says only once: an argument without a description has that of
 * the argument of the same name of {@code Query.people}, and a field of a connection or
 * of an edge without one has that of {@code PersonConnection} or {@code PersonEdge}.
 */
class RepeatedDescriptions implements TypeDefinitionConfigurer {

	@Override
	public void configure(TypeDefinitionRegistry registry) {
		var arguments = descriptions(type(registry, "Query").getFieldDefinitions()
			.stream()
			.filter(field -> field.getName().equals("people"))
			.findFirst()
			.orElseThrow()
			.getInputValueDefinitions());
		var connection = descriptions(type(registry, "PersonConnection").getFieldDefinitions());
		var edge = descriptions(type(registry, "PersonEdge").getFieldDefinitions());
		for (var type : List.copyOf(registry.getTypes(ObjectTypeDefinition.class))) {
			var fields = type.getName().endsWith("Connection") ? connection
					: type.getName().endsWith("Edge") ? edge : Map.<String, Description>of();
			replace(registry, type,
					type.transform(builder -> builder.fieldDefinitions(described(type, fields, arguments))));
		}
		for (var type : List.copyOf(registry.getTypes(InterfaceTypeDefinition.class))) {
			replace(registry, type,
					type.transform(builder -> builder.definitions(described(type, Map.of(), arguments))));
		}
	}

	private static void replace(TypeDefinitionRegistry registry, SDLDefinition<?> before, SDLDefinition<?> after) {
		registry.remove(before);
		registry.add(after);
	}

	private static List<FieldDefinition> described(ImplementingTypeDefinition<?> type, Map<String, Description> fields,
			Map<String, Description> arguments) {
		return type.getFieldDefinitions().stream().map(field -> described(field, fields, arguments)).toList();
	}

	private static ObjectTypeDefinition type(TypeDefinitionRegistry registry, String name) {
		return registry.getType(name, ObjectTypeDefinition.class).orElseThrow();
	}

	private static <N extends AbstractDescribedNode<?> & NamedNode<?>> Map<String, Description> descriptions(
			List<N> nodes) {
		var descriptions = new HashMap<String, Description>();
		nodes.forEach(node -> descriptions.put(node.getName(), node.getDescription()));
		return descriptions;
	}

	/** The node's own description, or else that of the same name. */
	private static <N extends AbstractDescribedNode<?> & NamedNode<?>> @Nullable Description or(N node,
			Map<String, Description> descriptions) {
		return node.getDescription() != null ? node.getDescription() : descriptions.get(node.getName());
	}

	private static FieldDefinition described(FieldDefinition field, Map<String, Description> fields,
			Map<String, Description> arguments) {
		return field.transform(builder -> builder.description(or(field, fields))
			.inputValueDefinitions(field.getInputValueDefinitions()
				.stream()
				.map(argument -> described(argument, arguments))
				.toList()));
	}

	private static InputValueDefinition described(InputValueDefinition argument, Map<String, Description> arguments) {
		return argument.transform(builder -> builder.description(or(argument, arguments)));
	}

}
