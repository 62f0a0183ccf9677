package dev.ferrograph.api;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.validation.ValidationError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks the rules for documents before time is spent on validation. */
@Component
class DocumentRules extends SimplePerformantInstrumentation {

	private final List<DocumentRule> rules;

	DocumentRules(List<DocumentRule> rules) {
		this.rules = rules;
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, InstrumentationState state) {
		rules.forEach(rule -> rule.check(parameters.getDocument()));
		return super.beginValidation(parameters, state);
	}

}
