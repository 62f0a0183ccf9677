package dev.ferrograph.api;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses documents that repeat aliases or directives beyond use, before validation
 * spends time on them.
 */
class DocumentLimits extends SimplePerformantInstrumentation {

	private final LimitProperties limits;

	DocumentLimits(LimitProperties limits) {
		this.limits = limits;
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, InstrumentationState state) {
		check(parameters.getDocument(), "aliases", limits.aliases(),
				node -> node instanceof Field field && field.getAlias() != null);
		check(parameters.getDocument(), "directives", limits.directives(), Directive.class::isInstance);
		return super.beginValidation(parameters, state);
	}

	private static void check(Document document, String what, int most, Predicate<Node<?>> counts) {
		var found = nodes(document).filter(counts).count();
		if (found > most) {
			throw new AbortExecutionException(
					"The query uses %d %s, and at most %d are allowed.".formatted(found, what, most));
		}
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static Stream<Node<?>> nodes(Node<?> node) {
		return Stream.concat(Stream.of(node),
				((List<Node>) (List) node.getChildren()).stream().flatMap(DocumentLimits::nodes));
	}

}
