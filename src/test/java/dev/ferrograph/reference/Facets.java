package dev.ferrograph.reference;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What counts the nodes of a list by groups. */
record Facets(List<Vertex> nodes) {

	/** The groups of a field, each with the number of nodes in it. */
	List<Row> groups(GraphQLSchema schema, GraphQLObjectType facets, GraphQLFieldDefinition field) {
		var type = (GraphQLFieldsContainer) schema.getType(facets.getName().replace("Facets", ""));
		var path = List.of(Directives.text(field, "groupBy", "path").split("\\."));
		var counts = new HashMap<Object, Integer>();
		nodes.forEach(node -> reached(schema, type, node, path).forEach(group -> counts.merge(group, 1, Integer::sum)));
		var name = schema.getObjectType(Directives.name(field.getType()))
			.getFieldDefinitions()
			.stream()
			.map(GraphQLFieldDefinition::getName)
			.filter(each -> !each.equals("count"))
			.findFirst()
			.orElseThrow();
		return counts.entrySet()
			.stream()
			.map(each -> new Row(Map.of(name, each.getKey(), "count", each.getValue())))
			.toList();
	}

	/** What a path leads to, each once. */
	private static Set<Object> reached(GraphQLSchema schema, GraphQLFieldsContainer type, Object from,
			List<String> path) {
		if (path.isEmpty()) {
			return Set.of(from);
		}
		var field = type.getField(path.getFirst());
		var next = schema.getType(Directives.name(field.getType()));
		var all = new HashSet<Object>();
		for (var to : step(schema, from, field)) {
			all.addAll(next instanceof GraphQLFieldsContainer there
					? reached(schema, there, to, path.subList(1, path.size())) : Set.of(to));
		}
		return all;
	}

	private static List<?> step(GraphQLSchema schema, Object from, GraphQLFieldDefinition field) {
		if (from instanceof Arc arc) {
			return List.of(field.hasAppliedDirective("start") ? arc.start() : arc.end());
		}
		var node = (Vertex) from;
		if (!field.hasAppliedDirective("relationship")) {
			return Stream.ofNullable(node.get(field.getName())).toList();
		}
		return schema.getType(Directives.name(field.getType())) instanceof GraphQLObjectType type
				&& type.hasAppliedDirective("edge") ? Directives.arcs(node, field)
						: Directives.walk(node, field).stream().map(Row::value).toList();
	}

}
