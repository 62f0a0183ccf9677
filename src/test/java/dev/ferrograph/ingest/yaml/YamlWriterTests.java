package dev.ferrograph.ingest.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes values, and reads them again. */
class YamlWriterTests {

	private static final String[] PIECES = { " ", "  ", "\n", "\n\n", "\t", "\r", ":", ": ", " #", "#", "-", "- ",
			"---", "...", "'", "\"", "\\", "[", "]", "{", "}", ",", ", ", "&a", "*a", "!", "|", ">", "%", "@", "`", "?",
			"? ", "~", "null", "no", "6.10", "2027-05-04", "word", "a longer text of some words", "é", "e\u0301", "日本",
			"\u00a0", "\u0085", "\u2028", "\ufeff", "\u200d", "😀", "\ud83d", "\u0000", "\u0007", "=", "<<", "0x1",
			"http://a.b/c#d" };

	@Test
	void writesAsPeopleDo() {
		var talk = new LinkedHashMap<String, Object>();
		talk.put("id", "tyr");
		talk.put("title", "Tyr: a driver");
		talk.put("kind", "talk");
		talk.put("day", LocalDate.of(2027, 5, 4));
		talk.put("duration", 30);
		talk.put("titleExact", false);
		talk.put("url", "https://example.org/2027#tyr");
		talk.put("speakers", List.of("ana-novak", "li-wei"));
		talk.put("summary",
				"How a modern GPU and its kernel driver work, and where the driver for Arm Mali stands, and at what length.");
		talk.put("abstract", "One.\n\n- Two #3: four");
		var person = new LinkedHashMap<String, Object>();
		person.put("id", "ana-novak");
		person.put("name", "Ana Novák");
		person.put("aliases", List.of("no", "6.10", "Novak, Ana"));
		person.put("affiliations", List.of(Map.of("organization", "acme")));
		var bundle = new LinkedHashMap<String, Object>();
		bundle.put("people", List.of(person, Map.of("id", "li-wei")));
		bundle.put("editions", List.of(Map.of("talks", List.of(talk))));
		assertThat(YamlWriter.write(bundle)).isEqualTo(
				"""
						people:
						  - id: ana-novak
						    name: Ana Novák
						    aliases: ["no", "6.10", "Novak, Ana"]
						    affiliations:
						      - { organization: acme }

						  - id: li-wei

						editions:
						  - talks:
						      - id: tyr
						        title: "Tyr: a driver"
						        kind: talk
						        day: 2027-05-04
						        duration: 30
						        titleExact: false
						        url: https://example.org/2027#tyr
						        speakers: [ana-novak, li-wei]
						        summary: >-
						          How a modern GPU and its kernel driver work, and where the driver for Arm Mali stands, and at what
						          length.
						        abstract: |-
						          One.

						          - Two #3: four
						""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "no", "6.10", "a: b", "a #b", "# a", "- a", "a:", "one\ntwo", "one\r\ntwo",
			"  two\n lines ", "? a", "null", "~", "", "'a'", "\"a\" b", "[a]", "{a}", "*a", "&a b", "!a", "%a", "@a",
			"---", "...", "a\tb", "a\u0085b", "Zażółć", "東京", "C:\\temp", ": ", "| a", "> a", "=", "a, b", "\u0000",
			"a\u00a0b", "🦀 crab" })
	void readsEachTextAsItWas(String text) {
		assertThat(readAgain(text)).isEqualTo(Written.normalized(text));
		assertThat(readAgain(text + " and more".repeat(20)))
			.isEqualTo(Written.normalized(text + " and more".repeat(20)));
	}

	@Test
	void readsAnyTextAsItWas() {
		var random = new Random(13);
		for (var i = 0; i < 5_000; i++) {
			var text = new StringBuilder();
			for (var pieces = random.nextInt(i % 10 == 0 ? 60 : 6); pieces >= 0; pieces--) {
				text.append(PIECES[random.nextInt(PIECES.length)]);
			}
			assertThat(readAgain(text.toString())).isEqualTo(Written.normalized(text.toString()));
		}
	}

	@Test
	void halvesOfCharactersAreReplaced() {
		assertThat(Written.normalized("a\ud83d b \udc00")).isEqualTo("a\ufffd b \ufffd");
	}

	@Test
	void refusesWhatIsNoValue() {
		assertThatIllegalArgumentException().isThrownBy(() -> YamlWriter.write(Map.of("key", new Object())))
			.withMessage("class java.lang.Object can't be written as YAML");
	}

	/** As a value of a mapping, of mappings and lists within lists, and as a key. */
	private static String readAgain(String text) {
		var entry = new LinkedHashMap<String, Object>();
		entry.put("id", text);
		entry.put("list", List.of(text, List.of(text), Map.of("deep", List.of(text), "key", text)));
		entry.put("last", Map.of("key" + text, Map.of("id", text)));
		var problems = new Problems();
		var yaml = YamlWriter.write(Map.of("entries", List.of(entry, entry)));
		var value = YamlFile.read("file", yaml, problems);
		assertThat(problems.sorted()).as(yaml).isEmpty();
		var texts = new ArrayList<String>();
		collect(value.orElseThrow(), texts);
		var read = texts.getFirst();
		assertThat(texts).as(yaml).hasSize(12).containsOnly(read);
		return read;
	}

	private static void collect(Value value, List<String> texts) {
		switch (value) {
			case Value.Scalar scalar -> texts.add(scalar.text().value());
			case Value.Items list -> list.items().forEach(item -> collect(item, texts));
			case Value.Mapping mapping -> mapping.members().forEach(member -> collect(member.value(), texts));
			case Value.Nothing nothing -> texts.add("nothing");
		}
	}

}
