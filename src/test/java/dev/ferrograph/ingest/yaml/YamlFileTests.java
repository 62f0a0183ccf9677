package dev.ferrograph.ingest.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', value = {
			"a:\\n\\tb: c           | 2:1: a tab, which YAML doesn't allow here; use spaces",
			"a: b: c                | 1:5: a second \": \" in the line; put quotes around the value",
			"a: @b                  | 1:4: no value can begin with this character; put quotes around the value",
			"a: \"b\\nc: d          | 1:4: the file ends inside a quoted text; close its quotes",
			"a: [b, c\\nd: e        | 1:4: this list has no end; separate its items by commas and close it with ]",
			"a: {b: c\\nd           | 1:4: these keys have no end; separate them by commas and close them with }",
			"a: 'b' c               | 1:8: text after a closing quote; put quotes around all of it or none",
			"a:\\n  - b\\n c: d     | 3:2: this line doesn't line up with the ones above; correct its indentation",
			"- a\\nb: c             | 2:1: this line doesn't line up with the ones above; correct its indentation",
			"a: b\\nc\\n            | 3:1: a key without a colon",
			"a: \"\\q\"             | 1:6: not readable as YAML: found unknown escape character q(113)",
			"{a: b}}                | 1:7: not readable as YAML: expected '<document start>', but found '}'",
			"a: *x                  | 1:4: *x stands for nothing; put &x before what it means",
			"a: &x [*x]             | 1:8: *x stands for nothing; put &x before what it means",
			"a: b\\nc: !!str d      | 2:4: tags are not allowed; remove the one with ! before this value",
			"a: !b [c]              | 1:4: tags are not allowed; remove the one with ! before this value",
			"? [a]\\n: b            | 1:3: a key must be a text",
			"a: b\\n---\\nc: d      | 2:1: a second document begins; one file holds one, so remove the ---",
			"a: b\\nc: \u0007d      | 2:4: the invisible character U+0007; remove it" })
	void saysWhereAndWhyAFileCannotBeRead(String content, String problem) {
		var problems = new Problems();
		assertThat(YamlFile.read("a.yaml", content.replace("\\n", "\n").replace("\\t", "\t"), problems)).isEmpty();
		assertThat(problems.sorted()).extracting(Problem::toString).containsExactly("a.yaml:" + problem);
	}

	@Test
	void takesAnAliasForWhatItStandsFor() {
		var value = YamlFile.read("a.yaml", "[&x {a: b}, *x, &y c, *y]", new Problems()).orElseThrow();
		var items = ((Value.Items) value).items();
		assertThat(items.get(1)).isEqualTo(items.get(0));
		assertThat(items.get(3)).isEqualTo(items.get(2));
	}

	@Test
	void refusesAliasesThatStandForTooMuch() {
		var content = new StringBuilder("- &a0 [x]\n");
		for (int level = 1; level < 10; level++) {
			content.append("- &a%d [%s]\n".formatted(level, "*a%d, ".formatted(level - 1).repeat(9)));
		}
		var problems = new Problems();
		assertThat(YamlFile.read("a.yaml", content.toString(), problems)).isEmpty();
		assertThat(problems.sorted()).singleElement()
			.asString()
			.endsWith("aliases stand for more than 100,000 values; write them out");
	}

	@Test
	void refusesToGoDeeperThanAnySeed() {
		var problems = new Problems();
		assertThat(YamlFile.read("a.yaml", "[".repeat(100_000), problems)).isEmpty();
		assertThat(problems.sorted()).extracting(Problem::toString)
			.containsExactly("a.yaml:1:22: lists and keys are nested more than 20 levels deep");
	}

	@Test
	void countsLinesAndColumnsFromOneInCharactersAsPeopleSeeThem() {
		var problems = new Problems();
		var value = YamlFile.read("a.yaml", "é: [ü, 🦀, x]\n", problems).orElseThrow();
		var list = (Value.Items) ((Value.Mapping) value).members().getFirst().value();
		assertThat(list.items()).extracting(Value::place)
			.containsExactly(new Place("a.yaml", 1, 5), new Place("a.yaml", 1, 8), new Place("a.yaml", 1, 11));
	}

	@Test
	void keepsScalarsAsTheyWereWritten() {
		var value = YamlFile.read("a.yaml", "[no, 1.0, 2023-09-16, 0x1F, 'null', null, ~]", new Problems())
			.orElseThrow();
		assertThat(((Value.Items) value).items()).extracting(Value::kind)
			.containsExactly("the text \"no\"", "the text \"1.0\"", "the text \"2023-09-16\"", "the text \"0x1F\"",
					"the text \"null\"", "nothing", "nothing");
	}

	@Test
	void readsAFileThatBeginsWithAByteOrderMark() {
		var problems = new Problems();
		assertThat(YamlFile.read("a.yaml", "\uFEFFa: b\n", problems)).isPresent();
	}

}
