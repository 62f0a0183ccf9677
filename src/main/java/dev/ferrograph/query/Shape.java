package dev.ferrograph.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an answer is made of what a statement has answered: what stands where, under which
 * result key.
 */
sealed interface Shape {

	/** A value. */
	record Leaf() implements Shape {
	}

	/** The piece of a text in which the words of a search are. */
	record SnippetLeaf() implements Shape {
	}

	/** An object of which the type is known. */
	record Fields(String type, List<Entry> entries) implements Shape {
	}

	/** A node that is one of several types, told by its labels. */
	record Choice(Map<String, Fields> byLabel) implements Shape {
	}

	/** A list. */
	record Items(Shape item, boolean nullable) implements Shape {
	}

	/** A connection: one page of its rows. */
	record Connection(String type, List<Part> parts) implements Shape {
	}

	/**
	 * What stands under a result key.
	 *
	 * @param shape null for the name of the type
	 */
	record Entry(String resultKey, boolean nullable, @Nullable Shape shape) {
	}

	/**
	 * What stands under a result key of a connection.
	 *
	 * @param name the field's name, by which it is told what it is made of
	 * @param type the name of the type of what it holds
	 * @param entries what is selected of {@code edges} and {@code pageInfo}
	 * @param node what is selected of {@code nodes}
	 */
	record Part(String resultKey, String name, String type, List<NamedEntry> entries, @Nullable Shape node) {
	}

	/** What stands under a result key, with the name of the field that it is. */
	record NamedEntry(String name, Entry entry) {
	}

}
