package dev.ferrograph.query.answer;

import dev.ferrograph.query.request.PageArguments;
import dev.ferrograph.query.request.PageSelection;
import dev.ferrograph.query.schema.LeafType;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How an answer is made from what a statement returns: which of its columns becomes the
 * value of which result key.
 */
public sealed interface ResponseShape {

	/**
	 * A scalar, an enum, or a list of these.
	 *
	 * @param conversion makes the value from that of the statement; null if it is the
	 * same
	 */
	record Leaf(LeafType type, @Nullable UnaryOperator<@Nullable Object> conversion) implements ResponseShape {
	}

	/**
	 * An object whose type is known, or does not matter.
	 *
	 * @param entries its fields
	 */
	record Fields(List<Entry> entries) implements ResponseShape {
	}

	/** A node of one of several types, told by its labels. */
	record Choice(Map<String, Fields> byLabel) implements ResponseShape {
	}

	/**
	 * A list.
	 *
	 * @param nullable whether an item may be null
	 */
	record Items(ResponseShape item, boolean nullable) implements ResponseShape {
	}

	/** A connection: one page of its rows. */
	record Connection(PageSelection selection, PageArguments page, List<Part> parts) implements ResponseShape {
	}

	/** A result key, and what its value is made from. */
	record Entry(String resultKey, boolean nullable, Content content) {
	}

	/** What the value of a result key is made from. */
	sealed interface Content {

		/** The name of the type. */
		record Typename(String name) implements Content {
		}

		/** The column at an index of the row. */
		record Column(int index, ResponseShape shape) implements Content {
		}

		/** The values that the row is sorted by. */
		record Cursor() implements Content {
		}

	}

	/** A result key of a connection, and what its value is made from. */
	sealed interface Part {

		String resultKey();

		/** One column of each row: {@code nodes} or {@code edges}. */
		record Items(String resultKey, Content.Column column) implements Part {
		}

		/** The name of the type. */
		record Typename(String resultKey, String name) implements Part {
		}

		/** The rows counted by groups, in a column of the connection. */
		record Facets(String resultKey, int index, Fields fields) implements Part {
		}

		/** The number of all rows. */
		record TotalCount(String resultKey) implements Part {
		}

		/** The place of the page among all rows. */
		record PageInfo(String resultKey, List<InfoField> fields) implements Part {
		}

	}

	/** A result key of {@code pageInfo}, and its field. */
	record InfoField(String resultKey, String name) {
	}

}
