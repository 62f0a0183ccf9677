package dev.ferrograph.ingest.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Values;
import org.springframework.data.neo4j.core.mapping.Constants;
import org.springframework.data.neo4j.core.mapping.GraphPropertyDescription;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.stereotype.Component;

/** Knows the labels and properties of the types of nodes, as Spring Data maps them. */
@Component
class NodeMapping {

	static final String ID = "id";

	/** In a row to be written, the properties to set. */
	static final String CHANGES = "changes";

	/** Of a topic a second label, but in what owners state a property like any other. */
	static final String KIND = "kind";

	private final Neo4jMappingContext mapping;

	NodeMapping(Neo4jMappingContext mapping) {
		this.mapping = mapping;
	}

	/** The label that all nodes of the type have. */
	String label(Class<? extends GraphNode> type) {
		return mapping.getRequiredNodeDescription(type).getPrimaryLabel();
	}

	/** The names of all properties that nodes of the type may have, except the id. */
	Set<String> names(Class<? extends GraphNode> type) {
		var mapped = mapping.getRequiredNodeDescription(type)
			.getGraphProperties()
			.stream()
			.map(GraphPropertyDescription::getPropertyName)
			.filter(name -> !name.equals(ID));
		return Stream.concat(mapped, type == Topic.class ? Stream.of(KIND) : Stream.empty())
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The properties that the node has, except the id, with values as the driver reads
	 * them.
	 */
	<N extends GraphNode> Map<String, Object> properties(Class<N> type, N node) {
		var mapped = mapping.getRequiredBinderFunctionFor(type).apply(node).get(Constants.NAME_OF_PROPERTIES_PARAM);
		var properties = new HashMap<String, Object>();
		Values.value(mapped).asMap().forEach((name, value) -> {
			if (value != null && !name.equals(ID)) {
				properties.put(name, value);
			}
		});
		if (node instanceof Topic topic) {
			properties.put(KIND, topic.kind().name());
		}
		return properties;
	}

}
