package dev.ferrograph.api.schema;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.language.AstPrinter;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;

/**
 * The scalar Date: days of the calendar, with a year of four digits. GraphQL Java's own
 * reads 2023-02-30 as the last day of its month.
 *
 * @see <a href="https://scalars.graphql.org/andimarek/local-date">LocalDate</a>
 */
class DateScalar implements Coercing<LocalDate, String> {

	static final GraphQLScalarType INSTANCE = GraphQLScalarType.newScalar()
		.name("Date")
		.coercing(new DateScalar())
		.build();

	private static final int LENGTH = "2025-06-30".length();

	@Override
	public String serialize(Object day, GraphQLContext context, Locale locale) {
		return day.toString();
	}

	@Override
	public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
		return parse(input.toString(), CoercingParseValueException::new);
	}

	@Override
	public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		return parse(
				input instanceof StringValue text ? String.valueOf(text.getValue()) : AstPrinter.printAstCompact(input),
				CoercingParseLiteralException::new);
	}

	private static LocalDate parse(String text, Function<String, GraphQLException> refusal) {
		try {
			// longer ones have a sign, or a year of more digits
			if (text.length() == LENGTH) {
				return LocalDate.parse(text);
			}
		}
		catch (DateTimeParseException e) {
			// said below
		}
		throw refusal.apply("\"%s\" is not a day like 2025-06-30".formatted(text));
	}

	@Override
	public Value<?> valueToLiteral(Object day, GraphQLContext context, Locale locale) {
		return StringValue.of(day.toString());
	}

}
