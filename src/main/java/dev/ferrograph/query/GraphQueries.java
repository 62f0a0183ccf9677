package dev.ferrograph.query;

import dev.ferrograph.neo4j.Deadline;
import dev.ferrograph.neo4j.GraphReader;
import dev.ferrograph.neo4j.GraphUnavailableException;
import dev.ferrograph.neo4j.OverloadedException;
import dev.ferrograph.neo4j.StatementTimeoutException;
import dev.ferrograph.query.answer.Completion;
import dev.ferrograph.query.answer.FieldFailure;
import dev.ferrograph.query.request.InvalidRequestException;
import dev.ferrograph.query.request.ParameterizedSelection;
import dev.ferrograph.query.request.Selection;
import dev.ferrograph.query.request.SelectionReader;
import dev.ferrograph.query.statement.QueryCompiler;
import graphql.schema.DataFetchingEnvironment;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers root fields from the graph, each with one statement. */
public class GraphQueries implements MeterBinder {

	private final RootPreparations preparations;

	private final QueryCompiler compiler;

	private final GraphReader reader;

	private final FormerIds formerIds;

	GraphQueries(RootPreparations preparations, QueryCompiler compiler, GraphReader reader) {
		this.preparations = preparations;
		this.compiler = compiler;
		this.reader = reader;
		this.formerIds = new FormerIds(reader);
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		compiler.bindTo(registry);
	}

	/**
	 * An answer.
	 *
	 * @param data maps by result key, lists and values as they are to be sent; null if
	 * there is nothing
	 * @param failures the fields that are null, or in something null, since the graph
	 * does not have what the schema promises
	 */
	public record Answer(@Nullable Object data, List<FieldFailure> failures) {
	}

	/**
	 * The answer to a root field.
	 * @throws InvalidRequestException if the arguments are not valid
	 * @throws OverloadedException if too much is being answered
	 * @throws GraphUnavailableException if Neo4j can't be reached
	 * @throws StatementTimeoutException if there is no answer by the deadline
	 */
	public Answer answer(DataFetchingEnvironment rootField, Deadline deadline, Turns turns) {
		var selection = preparations.prepared(SelectionReader.read(rootField));
		var answer = answer(selection, deadline, turns);
		if (FormerIds.mayConcern(selection, answer.data())) {
			var current = turns.read(() -> formerIds.current(selection, deadline), deadline);
			return FormerIds.replaced(selection, current).map(it -> answer(it, deadline, turns)).orElse(answer);
		}
		return answer;
	}

	private Answer answer(Selection selection, Deadline deadline, Turns turns) {
		var request = new ParameterizedSelection(selection);
		var query = compiler.compile(request);
		var parameters = query.parameters(request.values());
		reader.plan(query.statement(), parameters, deadline);
		var returned = turns.read(() -> reader.read(query.statement(), parameters, deadline), deadline);
		var completion = new Completion(request.values());
		var data = completion.complete(query.shape(), returned, selection.resultKey(), selection.isNullable());
		if (isEmpty(data)) {
			turns.read(() -> {
				preparations.checkNothingFound(selection, reader, deadline);
				return null;
			}, deadline);
		}
		return new Answer(data, completion.failures());
	}

	/** Whether it is a list or a connection with nothing in it, as far as is selected. */
	private static boolean isEmpty(@Nullable Object data) {
		return data instanceof List<?> list && list.isEmpty() || data instanceof Map<?, ?> parts && parts.values()
			.stream()
			.noneMatch(part -> part instanceof List<?> rows && !rows.isEmpty()
					|| part instanceof Number count && count.longValue() > 0);
	}

}
