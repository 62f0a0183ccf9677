package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

	@Test
	void quotesWhatWouldPartFieldsOrLines() {
		assertThat(new Csv().line("a", "b,c", "say \"b\"", "two\nlines", null, 1.5)).hasToString("""
				a,"b,c","say ""b""\","two
				lines",,1.5\r
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@x", "\t=1" })
	void noTextIsAFormula(String text) {
		assertThat(new Csv().line(text)).hasToString("'" + text + "\r\n");
	}

	@Test
	void numbersStayNumbers() {
		assertThat(new Csv().line(-1)).hasToString("-1\r\n");
	}

}
