package dev.ferrograph.query.schema;

import graphql.GraphQLContext;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A scalar, an enum, or a list of these, and the values that it can have in an answer.
 * What the graph holds is not converted into another type, so that a wrong value is
 * noticed.
 *
 * @param name the name of the scalar or enum
 * @param list whether it is a list
 * @param coercion makes the value that is sent from that of the graph; null where the
 * graph's is none of the type's
 * @see <a href=
 * "https://spec.graphql.org/September2025/#sec-Scalars.Result-Coercion">Result
 * coercion</a>
 */
public record LeafType(String name, boolean list, Function<Object, @Nullable Object> coercion) {

	private static final Coercing<?, ?> DATE_TIME = ExtendedScalars.DateTime.getCoercing();

	/** The last year that a day in ISO 8601 can have without an agreement. */
	private static final int LAST_YEAR = 9999;

	private static final int LONGEST_SHOWN = 60;

	/**
	 * The leaf type of a field.
	 * @throws IllegalArgumentException if the service has no rule for the scalar
	 */
	static LeafType of(GraphQLType type) {
		var item = GraphQLTypeUtil.unwrapAll(type);
		return new LeafType(item.getName(), GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type)),
				coercion(item));
	}

	/** The type as the schema spells it, whether or not values may be missing. */
	String spelled() {
		return list ? "[%s!]".formatted(name) : name;
	}

	private static Function<Object, @Nullable Object> coercion(GraphQLNamedType type) {
		return switch (type) {
			case GraphQLEnumType members ->
				value -> value instanceof String name && members.getValue(name) != null ? name : null;
			case GraphQLScalarType scalar -> switch (scalar.getName()) {
				case "ID", "String" -> value -> value instanceof String ? value : null;
				case "Int" -> LeafType::integer;
				case "Float" -> LeafType::number;
				case "Boolean" -> value -> value instanceof Boolean ? value : null;
				case "Date" ->
					value -> value instanceof LocalDate day && day.getYear() >= 0 && day.getYear() <= LAST_YEAR
							? day.toString() : null;
				case "DateTime" -> LeafType::moment;
				case "Url" -> value -> value instanceof String url && isWebAddress(url) ? url : null;
				default -> throw new IllegalArgumentException(
						"no rule says what values the scalar %s has in an answer".formatted(scalar.getName()));
			};
			default -> throw new IllegalArgumentException(
					"%s is neither an object nor a scalar nor an enum".formatted(type.getName()));
		};
	}

	private static @Nullable Object integer(Object value) {
		return value instanceof Long number && number == number.intValue() ? (Object) number.intValue() : null;
	}

	private static @Nullable Object number(Object value) {
		return switch (value) {
			case Double number when Double.isFinite(number) -> number;
			case Long number -> number.doubleValue();
			default -> null;
		};
	}

	private static @Nullable Object moment(Object value) {
		return switch (value) {
			case ZonedDateTime time -> DATE_TIME.serialize(time, GraphQLContext.getDefault(), Locale.ROOT);
			case OffsetDateTime time -> DATE_TIME.serialize(time, GraphQLContext.getDefault(), Locale.ROOT);
			default -> null;
		};
	}

	private static boolean isWebAddress(String url) {
		try {
			var address = URI.create(url);
			return address.getHost() != null
					&& ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
		}
		catch (IllegalArgumentException e) {
			return false;
		}
	}

	/**
	 * The value as it is sent: what JSON has, or a list of that.
	 * @param value what the graph holds
	 * @throws WrongValueException if it is not a value of this type
	 */
	public Object value(Object value) throws WrongValueException {
		if (!list) {
			return coerced(value);
		}
		if (!(value instanceof List<?> items)) {
			throw new WrongValueException("The graph has %s here, not a list.".formatted(shown(value)));
		}
		var coerced = new ArrayList<>(items.size());
		for (var item : items) {
			coerced.add(coerced(item));
		}
		return coerced;
	}

	private Object coerced(@Nullable Object value) throws WrongValueException {
		var coerced = value == null ? null : coercion.apply(value);
		if (coerced == null) {
			throw new WrongValueException(
					"The graph has %s here, which is not a valid %s.".formatted(shown(value), name));
		}
		return coerced;
	}

	private static String shown(@Nullable Object value) {
		var text = String.valueOf(value);
		var cut = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
		return value instanceof String ? "\"" + cut + "\"" : cut;
	}

	/** The graph holds a value that the schema does not allow at its place. */
	public static final class WrongValueException extends Exception {

		WrongValueException(String message) {
			super(message);
		}

	}

}
