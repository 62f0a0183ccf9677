package dev.ferrograph.query;

import graphql.normalized.ExecutableNormalizedField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers root fields from the graph, each with one statement. */
public class GraphQueries {

	private final QueryCompiler compiler;

	private final GraphReader reader;

	public GraphQueries(QueryCompiler compiler, GraphReader reader) {
		this.compiler = compiler;
		this.reader = reader;
	}

	/**
	 * An answer.
	 *
	 * @param data maps by result key, lists and values as they are to be sent; null where
	 * there is nothing
	 * @param missing where the graph lacks a value that must be there, so that null
	 * stands there or in what holds it: each the result keys and indexes that lead to it
	 */
	public record Answer(@Nullable Object data, List<List<Object>> missing) {
	}

	/**
	 * The answer to a root field. Throws {@link InvalidRequestException},
	 * {@link GraphUnavailableException} or {@link StatementTimeoutException}.
	 */
	public Answer answer(ExecutableNormalizedField rootField) {
		var request = compiler.request(rootField);
		var query = compiler.compile(request);
		var tree = reader.read(query.statement(), query.parameters(request.values()));
		if (Tree.isEmpty(tree)) {
			checkNothing(rootField);
		}
		var completion = new Completion();
		var data = completion.complete(query.shape(), tree, List.of(rootField.getResultKey()));
		return new Answer(data, completion.missing());
	}

	private void checkNothing(ExecutableNormalizedField rootField) {
		var preparation = compiler.preparation(rootField.getName());
		if (preparation != null) {
			preparation.checkNothing(preparation.parameters(rootField.getResolvedArguments()), reader);
		}
	}

}
