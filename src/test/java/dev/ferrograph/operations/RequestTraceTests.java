package dev.ferrograph.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTraceTests {

	@ParameterizedTest
	@ValueSource(strings = { "a", "A-b_c.9", "0123456789012345678901234567890123456789012345678901234567890123" })
	void keepsAWellFormedId(String id) {
		assertThat(RequestTrace.of(id).id()).isEqualTo(id);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "a b", "a\nb", "é", "a;b", "%0a",
			"01234567890123456789012345678901234567890123456789012345678901234" })
	void makesAnIdInPlaceOfAnother(@Nullable String id) {
		assertThat(RequestTrace.of(id).id()).isNotEqualTo(id).matches("[0-9a-f-]{36}");
	}

	@Test
	void theFirstErrorIsTheOutcome() {
		var trace = RequestTrace.of(null);
		assertThat(trace.outcome()).isEqualTo("OK");
		trace.failed("TIMEOUT");
		trace.failed("BAD_REQUEST");
		assertThat(trace.outcome()).isEqualTo("TIMEOUT");
	}

}
