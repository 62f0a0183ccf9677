package dev.ferrograph.query.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.ferrograph.query.schema.LeafType.WrongValueException;
import graphql.Scalars;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LeafTypeTests {

	private static final GraphQLType KIND = GraphQLEnumType.newEnum()
		.name("TalkKind")
		.value("TALK")
		.value("BOF")
		.build();

	static Stream<Arguments> right() {
		return Stream.of(arguments(Scalars.GraphQLString, "text", "text"), arguments(Scalars.GraphQLID, "a:b", "a:b"),
				arguments(Scalars.GraphQLInt, 2_147_483_647L, 2_147_483_647), arguments(Scalars.GraphQLInt, -1L, -1),
				arguments(Scalars.GraphQLFloat, 0.5, 0.5), arguments(Scalars.GraphQLFloat, 3L, 3.0),
				arguments(Scalars.GraphQLBoolean, false, false), arguments(KIND, "BOF", "BOF"),
				arguments(ExtendedScalars.Date, LocalDate.of(2023, 9, 16), "2023-09-16"),
				arguments(ExtendedScalars.DateTime, ZonedDateTime.of(2023, 9, 16, 10, 0, 0, 0, ZoneOffset.ofHours(2)),
						"2023-09-16T10:00:00.000+02:00"),
				arguments(ExtendedScalars.Url, "https://example.org/ä?x=1", "https://example.org/ä?x=1"),
				arguments(GraphQLNonNull.nonNull(GraphQLList.list(Scalars.GraphQLString)), List.of("a", ""),
						List.of("a", "")),
				arguments(GraphQLList.list(Scalars.GraphQLString), List.of(), List.of()));
	}

	@ParameterizedTest
	@MethodSource("right")
	void sendsValuesOfTheType(GraphQLType type, Object value, Object sent) throws WrongValueException {
		assertThat(LeafType.of(type).value(value)).isEqualTo(sent);
	}

	static Stream<Arguments> wrong() {
		return Stream.of(arguments(Scalars.GraphQLString, 1L, "The graph has 1 here, which is not a valid String."),
				arguments(Scalars.GraphQLString, List.of("a"), "The graph has [a] here, which is not a valid String."),
				arguments(Scalars.GraphQLID, 7L, "The graph has 7 here, which is not a valid ID."),
				arguments(Scalars.GraphQLInt, 3_000_000_000L,
						"The graph has 3000000000 here, which is not a valid Int."),
				arguments(Scalars.GraphQLInt, -2_147_483_649L, "which is not a valid Int."),
				arguments(Scalars.GraphQLInt, "12", "The graph has \"12\" here, which is not a valid Int."),
				arguments(Scalars.GraphQLInt, 1.5, "which is not a valid Int."),
				arguments(Scalars.GraphQLFloat, Double.NaN, "The graph has NaN here, which is not a valid Float."),
				arguments(Scalars.GraphQLFloat, Double.POSITIVE_INFINITY, "which is not a valid Float."),
				arguments(Scalars.GraphQLFloat, "0.5", "which is not a valid Float."),
				arguments(Scalars.GraphQLBoolean, "true", "which is not a valid Boolean."),
				arguments(Scalars.GraphQLBoolean, 1L, "which is not a valid Boolean."),
				arguments(KIND, "PARTY", "The graph has \"PARTY\" here, which is not a valid TalkKind."),
				arguments(KIND, 1L, "which is not a valid TalkKind."),
				arguments(ExtendedScalars.Date, "2023-09-16", "which is not a valid Date."),
				arguments(ExtendedScalars.Date, LocalDateTime.of(2023, 9, 16, 0, 0), "which is not a valid Date."),
				arguments(ExtendedScalars.DateTime, LocalDateTime.of(2023, 9, 16, 0, 0),
						"which is not a valid DateTime."),
				arguments(ExtendedScalars.Url, "javascript:alert(1)", "which is not a valid Url."),
				arguments(ExtendedScalars.Url, "not a url", "which is not a valid Url."),
				arguments(ExtendedScalars.Url, "https:", "which is not a valid Url."),
				arguments(GraphQLList.list(Scalars.GraphQLString), "a", "The graph has \"a\" here, not a list."),
				arguments(GraphQLList.list(Scalars.GraphQLString), List.of("a", 1L), "which is not a valid String."));
	}

	@ParameterizedTest
	@MethodSource("wrong")
	void refusesAllOthers(GraphQLType type, Object value, String message) {
		assertThatExceptionOfType(WrongValueException.class).isThrownBy(() -> LeafType.of(type).value(value))
			.withMessageEndingWith(message);
	}

	@Test
	void showsTheBeginningOfALongValue() {
		assertThatExceptionOfType(WrongValueException.class)
			.isThrownBy(() -> LeafType.of(Scalars.GraphQLInt).value("x".repeat(100_000)))
			.satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(120).contains("…"));
	}

}
