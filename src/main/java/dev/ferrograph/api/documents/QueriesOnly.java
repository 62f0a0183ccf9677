package dev.ferrograph.api.documents;

import dev.ferrograph.api.ErrorCode;
import dev.ferrograph.api.RefusedQueryException;
import graphql.GraphQLContext;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A rule for one request: the operation that it names must be a query, since its HTTP
 * method is one that changes nothing.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1">RFC 9110, Safe
 * Methods</a>
 */
public final class QueriesOnly {

	private boolean broken;

	/** Whether the request named another operation, and was refused for that. */
	public boolean isBroken() {
		return broken;
	}

	/** Makes the rule hold for the request. */
	public void putInto(GraphQLContext request) {
		request.put(QueriesOnly.class, this);
	}

	/**
	 * Checks the rule, where it holds.
	 * @throws RefusedQueryException if the operation is a mutation or a subscription
	 */
	static void check(GraphQLContext request, Document document, @Nullable String operationName) {
		QueriesOnly rule = request.get(QueriesOnly.class);
		var operation = operation(document, operationName);
		if (rule != null && operation != null && operation.getOperation() != Operation.QUERY) {
			rule.broken = true;
			throw new RefusedQueryException(ErrorCode.BAD_REQUEST, "A %s can't be sent with GET; send it with POST."
				.formatted(operation.getOperation().name().toLowerCase(Locale.ROOT)), operation.getSourceLocation());
		}
	}

	/** The operation that would be executed, if that is clear. */
	private static @Nullable OperationDefinition operation(Document document, @Nullable String name) {
		var operations = document.getDefinitionsOfType(OperationDefinition.class);
		if (name == null || name.isEmpty()) {
			return operations.size() == 1 ? operations.getFirst() : null;
		}
		return operations.stream().filter(operation -> name.equals(operation.getName())).findFirst().orElse(null);
	}

}
