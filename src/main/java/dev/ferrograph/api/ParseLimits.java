package dev.ferrograph.api;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Bounds how much of a query's text is parsed. GraphQL Java reports a text beyond a limit
 * as a syntax error; the class of the exception, which is internal to it, tells the two
 * apart.
 */
@Component
public class ParseLimits extends SimplePerformantInstrumentation {

	private final ParserOptions options;

	ParseLimits(LimitProperties limits) {
		this.options = ParserOptions.newParserOptions()
			.maxTokens(limits.tokens())
			.maxWhitespaceTokens(10 * limits.tokens())
			.maxCharacters((int) limits.requestSize().toBytes())
			.build();
	}

	/** The limits as the parser takes them. */
	public ParserOptions options() {
		return options;
	}

	@Override
	public @Nullable InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		return SimpleInstrumentationContext.whenCompleted((document, failure) -> {
			if (failure instanceof InvalidSyntaxException problem) {
				check(problem);
			}
		});
	}

	/**
	 * Tells a text that goes beyond a limit from one with a syntax error.
	 * @throws RefusedQueryException for the former
	 */
	public void check(InvalidSyntaxException problem) {
		var limit = switch (problem) {
			case ParseCancelledException tooLong -> tokens(String.valueOf(tooLong.getOffendingToken()));
			case ParseCancelledTooManyCharsException tooLong -> number(options.getMaxCharacters(), "characters");
			case ParseCancelledTooDeepException tooDeep -> number(options.getMaxRuleDepth(), "nested grammar rules");
			default -> null;
		};
		if (limit != null) {
			throw new RefusedQueryException(ErrorCode.LIMIT_EXCEEDED, "The query has more than %s.".formatted(limit),
					problem.getLocation());
		}
	}

	/** What there were too many of, by the first one that was. */
	private String tokens(String token) {
		if (token.startsWith("#")) {
			return number(options.getMaxTokens(), "comments");
		}
		return token.isBlank() || token.equals(",")
				? number(options.getMaxWhitespaceTokens(), "spaces, line breaks and commas")
				: number(options.getMaxTokens(), "tokens");
	}

	private static String number(int most, String what) {
		return String.format(Locale.ROOT, "%,d %s", most, what);
	}

}
