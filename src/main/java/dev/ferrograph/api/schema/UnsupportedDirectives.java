package dev.ferrograph.api.schema;

import dev.ferrograph.api.DocumentRule;
import dev.ferrograph.api.ErrorCode;
import dev.ferrograph.api.Nodes;
import dev.ferrograph.api.RefusedQueryException;
import graphql.Directives;
import graphql.language.Directive;
import graphql.language.Document;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Refuses the directives that GraphQL Java adds to every schema though they do nothing
 * here, as it refuses others that the schema does not have.
 */
@Component
class UnsupportedDirectives implements DocumentRule {

	static final Set<String> NAMES = Set.of(Directives.DeferDirective.getName(),
			Directives.ExperimentalDisableErrorPropagationDirective.getName());

	@Override
	public void check(Document document) {
		Nodes.of(document)
			.filter(Directive.class::isInstance)
			.map(Directive.class::cast)
			.filter(directive -> NAMES.contains(directive.getName()))
			.findFirst()
			.ifPresent(directive -> {
				throw new RefusedQueryException(ErrorCode.BAD_REQUEST,
						"Unknown directive '%s'".formatted(directive.getName()), directive.getSourceLocation());
			});
	}

}
