package dev.ferrograph.api.documents;

import dev.ferrograph.api.DocumentRule;
import dev.ferrograph.api.ParseLimits;
import dev.ferrograph.api.RefusedQueryException;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says what is wrong with a document as a request with it would. */
class DocumentCheck {

	private final GraphQLSchema schema;

	private final ParseLimits limits;

	private final List<DocumentRule> rules;

	DocumentCheck(GraphQLSchema schema, ParseLimits limits, List<DocumentRule> rules) {
		this.schema = schema;
		this.limits = limits;
		this.rules = rules;
	}

	/**
	 * What is wrong, each with its place; nothing for a document that can be executed.
	 */
	List<String> problems(SourceDocument source) {
		return errors(source.text()).map(error -> "%s: %s".formatted(source.place(line(error)), error.getMessage()))
			.toList();
	}

	private Stream<? extends GraphQLError> errors(String text) {
		try {
			var document = parse(text);
			rules.forEach(rule -> rule.check(document));
			return ParseAndValidate.validate(schema, document, Locale.ROOT).stream();
		}
		catch (RefusedQueryException e) {
			return e.getUnderlyingErrors().stream();
		}
		catch (InvalidSyntaxException e) {
			return Stream.of(e.toInvalidSyntaxError());
		}
	}

	private Document parse(String text) {
		try {
			return new Parser().parseDocument(ParserEnvironment.newParserEnvironment()
				.document(text)
				.parserOptions(limits.options())
				.locale(Locale.ROOT)
				.build());
		}
		catch (InvalidSyntaxException e) {
			limits.check(e);
			throw e;
		}
	}

	private static int line(GraphQLError error) {
		return error.getLocations() == null || error.getLocations().isEmpty() ? 1
				: error.getLocations().getFirst().getLine();
	}

}
