package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EngineValuesTests {

	static Stream<Arguments> values() {
		return Stream.of(Arguments.of(null, null), Arguments.of((byte) 1, 1L), Arguments.of((short) 1, 1L),
				Arguments.of(1, 1L), Arguments.of(1L, 1L), Arguments.of(1.5f, 1.5), Arguments.of("a", "a"),
				Arguments.of(new int[] { 1, 2 }, List.of(1L, 2L)), Arguments.of(new float[] { 1.5f }, List.of(1.5)),
				Arguments.of(new boolean[] { true }, List.of(true)), Arguments.of(new String[] { "a" }, List.of("a")),
				Arguments.of(new long[0], List.of()), Arguments.of(new byte[] { 1 }, new byte[] { 1 }),
				Arguments.of(new ArrayList<>(Arrays.asList(1, null)), Arrays.asList(1L, null)),
				Arguments.of(
						new HashMap<>(Map.of("a", new ArrayList<>(List.<Object>of((Object) new String[] { "b" })))),
						Map.of("a", List.of(List.of("b")))));
	}

	@ParameterizedTest
	@MethodSource("values")
	void areOfTheTypesThatTheDriverReturns(@Nullable Object value, @Nullable Object plain) {
		assertThat(EngineValues.plain(value)).isEqualTo(plain);
	}

}
