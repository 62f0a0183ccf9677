package dev.ferrograph.ingest.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ana Novák                | ana-novak
			Miguel O'Brien-Ødegård   | miguel-obrien-odegard
			  #!  C++ & Rust: 2.0!   | c-rust-2-0
			Łukasz Żółw              | lukasz-zolw
			Дмитрий Щербаков         | dmitrii-shcherbakov
			Γιώργος Παπαδόπουλος     | giorgos-papadopoulos
			김민수                    | gimminsu
			やまだ タロウ             | yamada-tarou
			ﾔﾏﾀﾞ                      | yamada
			""")
	void writesNamesInLatinLetters(String name, String id) {
		assertThat(Ids.of(name, "person")).isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "松本 行弘", "李伟", "محمد", "🦀", "—", "אבי" })
	void numbersWhatItCantWrite(String name) {
		assertThat(Ids.of(name, "person")).matches("person-[0-9a-f]{8}").isEqualTo(Ids.of(name, "person"));
		assertThat(Ids.is(Ids.of(name, "person"))).isTrue();
	}

	@Test
	void numbersWhatIsMostlyInAnotherScript() {
		assertThat(Ids.of("Rust入門講座と実践", "talk")).startsWith("talk-");
		assertThat(Ids.of("Rust on 東京", "talk")).isEqualTo("rust-on");
	}

	@Test
	void countsWhatIsTaken() {
		assertThat(Ids.of("Keynote", "talk", Set.of("keynote", "keynote-2")::contains)).isEqualTo("keynote-3");
	}

	@Test
	void endsLongIdsBetweenWords() {
		var id = Ids.of("A title of very many words that goes on and on, and then a little further", "talk");
		assertThat(id).isEqualTo("a-title-of-very-many-words-that-goes-on-and-on-and-then-a");
		assertThat(Ids.of("x".repeat(99), "talk")).hasSize(60);
		assertThat(Ids.is(Ids.of("y".repeat(59) + " " + "x".repeat(99), "talk"))).isTrue();
	}

}
