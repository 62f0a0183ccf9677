package dev.ferrograph.query;

import java.util.List;
import java.util.Map;

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

	/**
	 * An object of which the type is known, or does not matter.
	 *
	 * @param entries what it holds
	 */
	record Fields(List<Entry> entries) implements Shape {
	}

	/** A node that is one of several types, told by its labels. */
	record Choice(Map<String, Fields> byLabel) implements Shape {
	}

	/** A list. */
	record Items(Shape item, boolean nullable) implements Shape {
	}

	/** A connection: one page of its rows. */
	record Connection(PageLayout layout, Window window, List<Part> parts) implements Shape {
	}

	/** What stands under a result key, and of what it is made. */
	record Entry(String resultKey, boolean nullable, Content content) {
	}

	/** What the value under a result key is made of. */
	sealed interface Content {

		/** Of nothing that the statement has answered. */
		record Typename(String name) implements Content {
		}

		/** Of what is at an index of the row's list. */
		record Column(int index, Shape shape) implements Content {
		}

		/** Of what the row is sorted by. */
		record Cursor() implements Content {
		}

	}

	/** What stands under a result key of a connection. */
	sealed interface Part {

		String resultKey();

		/** What {@code nodes} or {@code edges} hold: a part of each row. */
		record Items(String resultKey, Content.Column rows) implements Part {
		}

		record Typename(String resultKey, String name) implements Part {
		}

		record TotalCount(String resultKey) implements Part {
		}

		record PageInfo(String resultKey, List<InfoField> fields) implements Part {
		}

	}

	/** A field of {@code pageInfo} under its result key. */
	record InfoField(String resultKey, String name) {
	}

}
