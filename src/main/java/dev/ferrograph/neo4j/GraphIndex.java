package dev.ferrograph.neo4j;

import java.util.List;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * An index that the database has, perhaps on behalf of a constraint of the same name.
 *
 * @param labels the labels of its nodes or the types of its relationships, in
 * alphabetical order and joined by {@link #OR}; empty for all
 * @param isFullText whether it is a full-text index over nodes
 * @param isOnline whether it is complete and in use
 */
record GraphIndex(String name, String labels, List<String> properties, boolean isFullText, boolean isOnline) {

	static final String OR = "|";

	private static final String ALL = """
			SHOW INDEXES YIELD name, type, entityType, state, labelsOrTypes, properties
			RETURN name, coalesce(labelsOrTypes, []) AS labels, coalesce(properties, []) AS properties,
			  type = 'FULLTEXT' AND entityType = 'NODE' AS isFullText, state = 'ONLINE' AS isOnline
			ORDER BY name
			""";

	/** All indexes of the database, by name. */
	static List<GraphIndex> all(Neo4jClient client) {
		return List
			.copyOf(client.query(ALL).fetchAs(GraphIndex.class).mappedBy((types, row) -> GraphIndex.of(row)).all());
	}

	private static GraphIndex of(Record row) {
		return new GraphIndex(row.get("name").asString(), labels(row.get("labels").asList(Value::asString)),
				row.get("properties").asList(Value::asString), row.get("isFullText").asBoolean(),
				row.get("isOnline").asBoolean());
	}

	/** The labels in the form that an index has them in. */
	static String labels(List<String> labels) {
		return labels.stream().sorted().collect(Collectors.joining(OR));
	}

}
