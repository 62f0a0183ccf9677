package dev.ferrograph.query.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

	@Test
	void keepsTheValuesOfEveryKindThatListsAreSortedBy() {
		var values = Arrays.<Object>asList("Maíra, \"1\" \u001f%+", 2023L, 1.5, null, LocalDate.of(2023, 9, 16),
				ZonedDateTime.parse("2023-09-16T10:00+02:00"), "");
		assertThat(Cursor.values(Cursor.of("order", values), "order", values.size())).isEqualTo(values);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "!!!", "bm90aGluZw", "AAAA", "H3g" })
	void whatIsNoCursorIsRefused(String text) {
		assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> Cursor.values(text, "order", 1))
			.withMessageContaining("is not a cursor of this list");
	}

	@Test
	void theCursorOfAnotherOrderIsRefused() {
		var cursor = Cursor.of("one", Arrays.asList("a", "b"));
		assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> Cursor.values(cursor, "other", 2));
	}

	@Test
	void aCursorWithMoreOrFewerValuesThanTheListHasKeysIsRefused() {
		var cursor = Cursor.of("order", Arrays.asList("a", "b"));
		assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> Cursor.values(cursor, "order", 1));
		assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> Cursor.values(cursor, "order", 3));
	}

}
