package dev.ferrograph.ingest.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTests {

	@ParameterizedTest
	@CsvSource({ "en,en", "de_DE,de-DE", "pt-br,pt-BR", "English,en", "deutsch,de", "Français,fr", "日本語,ja" })
	void findsTheTag(String written, String tag) {
		assertThat(Language.tag(written)).isEqualTo(tag);
	}

	@Test
	void findsNoneInOtherTexts() {
		assertThat(Language.tag(null)).isNull();
		assertThat(Language.tag("")).isNull();
		assertThat(Language.tag("English or German")).isNull();
		assertThat(Language.tag("xx")).isNull();
	}

}
