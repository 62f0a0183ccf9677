package dev.ferrograph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinLettersTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Сергей Єфремов | sergei yefremov | sergei yefremov
			Παππού         | pappou          | pappou
			マーク         | maku            | マーク
			김민수         | gimminsu        | 김민수
			李伟           | 李伟            | 李伟
			Żółw           | zolw            | zolw
			""")
	void writesWhatItCan(String text, String latin, String alphabetOnly) {
		assertThat(LatinLetters.of(text)).isEqualTo(latin);
		assertThat(LatinLetters.ofAlphabet(text)).isEqualTo(alphabetOnly);
	}

}
