package dev.ferrograph.api;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Refuses documents with too many aliases or directives. */
@Component
class DocumentLimits implements DocumentRule {

	private final LimitProperties limits;

	DocumentLimits(LimitProperties limits) {
		this.limits = limits;
	}

	@Override
	public void check(Document document) {
		check(document, "aliases", limits.aliases(), node -> node instanceof Field field && field.getAlias() != null);
		check(document, "directives", limits.directives(), Directive.class::isInstance);
	}

	private static void check(Document document, String what, int most, Predicate<Node<?>> counts) {
		var found = Nodes.of(document).filter(counts).count();
		if (found > most) {
			throw new RefusedQueryException(ErrorCode.LIMIT_EXCEEDED,
					String.format(Locale.ROOT, "The query uses %d %s, and at most %d are allowed.", found, what, most),
					null);
		}
	}

}
