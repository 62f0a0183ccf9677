package dev.ferrograph.query;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers root fields from the graph, each with one statement. */
public class GraphQueries {

	private final QueryCompiler compiler;

	private final GraphReader reader;

	GraphQueries(QueryCompiler compiler, GraphReader reader) {
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
	public Answer answer(DataFetchingEnvironment rootField) {
		var selection = SelectionReader.read(rootField);
		var request = compiler.request(selection);
		var query = compiler.compile(request);
		var tree = reader.read(query.statement(), query.parameters(request.values()));
		var completion = new Completion(request.values());
		var data = completion.complete(query.shape(), tree, selection.resultKey());
		var preparation = compiler.preparation(selection.name());
		if (preparation != null && saysNothing(data)) {
			// the request may be at fault
			preparation.checkNothing(compiler.arguments(selection), reader);
		}
		return new Answer(data, completion.missing());
	}

	/** Whether it is a connection in which nothing is, as far as is asked. */
	private static boolean saysNothing(@Nullable Object data) {
		return data instanceof Map<?, ?> parts && parts.values()
			.stream()
			.noneMatch(part -> part instanceof List<?> rows && !rows.isEmpty()
					|| part instanceof Number count && count.longValue() > 0);
	}

}
