package dev.ferrograph.ingest.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.programme.Times.Written;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTests {

	@ParameterizedTest
	@CsvSource({ "2026-03-07T10:30:00+01:00, 2026-03-07, 10:30, 0, +01:00", "2026-03-07T10:30, 2026-03-07, 10:30, 0,",
			"2026-03-07 10:30:15.123Z, 2026-03-07, 10:30, 0, Z",
			"2026-03-07 10:30:00 +0100, 2026-03-07, 10:30, 0, +01:00", "2026-03-07, 2026-03-07,, 0,",
			"20260307, 2026-03-07,, 0,", "7.3.2026 10:30, 2026-03-07, 10:30, 0,", "10:30, , 10:30, 0,",
			"9:05 pm, , 21:05, 0,", "12:10 AM, , 00:10, 0,", "25:15, , 01:15, 1,", "10.30, , 10:30, 0," })
	void readsPointsInTime(String text, @Nullable LocalDate day, @Nullable LocalTime time, int daysLater,
			@Nullable String offset) {
		assertThat(Times.point(text))
			.isEqualTo(new Written(day, time, daysLater, offset == null ? null : ZoneOffset.of(offset)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "20008-02-2", "2026-13-01", "2026-02-30", "0001-01-01", "9999-12-31", "soon", "", "7",
			"2026-03-07T", "2026-03-07Tten", "10:75", "13:00 pm", "99:00", "2026-03-07 10:30 Mars/Olympus",
			"32.03.2026", "03/07/2026" })
	void readsNothingElse(String text) {
		var point = Times.point(text);
		assertThat(point == null || point.time() == null && text.endsWith("T")).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "00:45, 45", "1:30:00, 90", "30, 30", "30.0, 30", "45 min, 45", "PT1H, 60", "100:00, 6000", "0, 0",
			"-5,", "long,", "99999,", "P1Y,", "PT999999999999H," })
	void readsDurations(String text, @Nullable Integer minutes) {
		assertThat(Times.minutes(text)).isEqualTo(minutes);
	}

}
