package dev.ferrograph.neo4j;

import java.util.Locale;
import java.util.Set;

/**
 * The names that the graph knows: those that its constraints, indexes and data use.
 *
 * @param labels of nodes
 * @param relationshipTypes of relationships
 * @param propertyKeys of nodes and relationships
 */
public record GraphVocabulary(Set<String> labels, Set<String> relationshipTypes, Set<String> propertyKeys) {

	/**
	 * Checks that the graph knows a label.
	 * @throws IllegalArgumentException if it does not
	 */
	public void requireLabel(String label) {
		require("label", label, labels);
	}

	/**
	 * Checks that the graph knows a relationship type.
	 * @throws IllegalArgumentException if it does not
	 */
	public void requireRelationshipType(String type) {
		require("relationship type", type, relationshipTypes);
	}

	/**
	 * Checks that the graph knows a property.
	 * @throws IllegalArgumentException if it does not
	 */
	public void requirePropertyKey(String key) {
		require("property", key, propertyKeys);
	}

	/** The label of nodes of a kind: {@code Person} for {@code PERSON}. */
	public static String labelOf(String kind) {
		return kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
	}

	private static void require(String what, String name, Set<String> known) {
		if (!known.contains(name)) {
			throw new IllegalArgumentException(
					"the graph has no %s %s; correct the name, or add it to cypher/schema.cypher".formatted(what,
							name));
		}
	}

}
