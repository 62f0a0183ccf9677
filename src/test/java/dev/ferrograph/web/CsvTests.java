package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

	@Test
	void beginsWithTheMarkByWhichSpreadsheetsKnowUtf8() {
		assertThat(new Csv().toString().getBytes(StandardCharsets.UTF_8)).containsExactly(0xEF, 0xBB, 0xBF);
	}

	@Test
	void quotesEveryTextWhateverPartsFieldsWhereItIsRead() {
		assertThat(lines(new Csv().line("a", "b,c", "d; e", "say \"b\"", "two\nlines"))).isEqualTo("""
				"a","b,c","d; e","say ""b""\","two
				lines"\r
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "  +1" })
	void noTextIsAFormula(String text) {
		assertThat(lines(new Csv().line(text))).isEqualTo("\"'" + text + "\"\r\n");
	}

	@Test
	void numbersStayNumbersAndWhatIsMissingStaysEmpty() {
		assertThat(lines(new Csv().line(-1, null, 1.5))).isEqualTo("-1,,1.5\r\n");
	}

	private static String lines(Csv csv) {
		return csv.toString().substring(1);
	}

}
