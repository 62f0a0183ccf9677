package dev.ferrograph.ingest.archives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrailerTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Reviewed-by: Bob Old <bob@example.org>            | [REVIEWER]
			Acked-By: Bob Old <bob@example.org>               | [ACKER]
			Tested-by: Bob Old <bob@example.org> # on x86     | [TESTER]
			Suggested-by: Bob Old                             | [SUGGESTER]
			Reported-and-tested-by: Bob Old <bob@example.org> | [REPORTER, TESTER]
			Co-developed-by: Bob Old <bob@example.org>        | [AUTHOR]
			Co-Authored-By: Bob Old <bob@example.org>         | [AUTHOR]
			""")
	void saysWhatSomeoneDid(String line, String roles) {
		var trailers = Trailer.in(List.of("Fix.", "", line));
		assertThat(trailers.stream().map(Trailer::role).toList()).hasToString(roles);
		assertThat(trailers).allSatisfy(trailer -> assertThat(trailer.person()).hasToString("Bob Old"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Signed-off-by: Bob Old <bob@example.org>", "> Acked-by: Bob Old <bob@example.org>",
			"Acked-by: me", "Reviewed-by: tags are collected", "Link: https://example.org", "Stand-by: Bob Old" })
	void saysNothing(String line) {
		assertThat(Trailer.in(List.of(line))).isEmpty();
	}

	@Test
	void decodesNames() {
		assertThat(Trailer.in(List.of("Acked-by: =?utf-8?q?J=C3=B6rg?= Old <joerg@example.org>")).getFirst().person())
			.hasToString("Jörg Old");
	}

	@Test
	void takesNoAddressFromAName() {
		var forged = "Acked-by: =?utf-8?q?Bob_Old_=3Cbob=40example.org=3E?= <mallory@example.org>";
		assertThat(Trailer.in(List.of(forged)))
			.allSatisfy(trailer -> assertThat(trailer.person().address()).isNotEqualTo("bob@example.org"));
	}

	@Test
	void readsOnWhereALineWasBroken() {
		assertThat(Trailer.in(List.of("Acked-by: Bob Old", " <bob@example.org>")).getFirst().person().address())
			.isEqualTo("bob@example.org");
	}

}
