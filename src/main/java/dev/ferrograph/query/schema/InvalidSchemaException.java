package dev.ferrograph.query.schema;

import java.util.Collection;

/**
 * schema.graphqls says something that can't be answered from the graph; the message names
 * every such place.
 */
public class InvalidSchemaException extends RuntimeException {

	InvalidSchemaException(Collection<String> problems) {
		super("schema.graphqls can't be answered from the graph:%n%n%s".formatted(String.join("\n", problems)));
	}

}
