package dev.ferrograph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			RUST, rust
			Straße, strasse
			STRAẞE, strasse
			İpek, ipek
			ısı, isi
			IŞIK, isik
			Ångström, angstrom
			A\u030Angstro\u0308m, angstrom
			\u212Bngström, angstrom
			José Núñez, jose nunez
			Björn, bjorn
			Bjo\u0308rn, bjorn
			ﬁle, file
			ﬃ, ffi
			Ｒｕｓｔ, rust
			６.１０, 6.10
			Hjønnevåg, hjonnevag
			\u01FE, o
			Łukasz, lukasz
			Đorđe, dorde
			Þór, thor
			Æther, aether
			Œuvre, oeuvre
			Ǆ, dz
			Nguyễn, nguyen
			x², x2
			Ⅳ, iv
			½, 1/2
			…, ...
			O’Brien, O'BRIEN
			“quoted”, "quoted"
			pin–init, pin-init
			""", quoteCharacter = '`')
	void leavesCaseAccentsAndEncodingAside(String one, String other) {
		assertThat(FoldedText.of(one)).isEqualTo(FoldedText.of(other));
		assertThat(FoldedText.of(other)).isEqualTo(other.toLowerCase(Locale.ROOT)).matches("\\p{ASCII}+");
	}

	@ParameterizedTest
	@CsvSource({ "ΣΊΣΥΦΟΣ, σισυφοσ", "Σίσυφος, σισυφοσ", "Σι\u0301συφος, σισυφοσ", "Ελλάδα ΕΛΛΆΔΑ, ελλαδα ελλαδα",
			"Ёлка, елка", "КИЇВ, киів", "שָׁלוֹם, שלום", "مُحَمَّد, محمد" })
	void leavesThemAsideInOtherScripts(String text, String folded) {
		assertThat(FoldedText.of(text)).isEqualTo(FoldedText.of(folded)).doesNotContainPattern("\\p{M}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "日本語", "中文", "ガイド", "が", "한국어", "हिन्दी", "ภาษาไทย", "🦀", "a 🦀 b", "👍🏽", "c++", "c#",
			".net", "$p0", "%_*", "rust [alloc]", "\"", "'" })
	void leavesAloneWhatHasNeitherCaseNorAccents(String text) {
		assertThat(FoldedText.of(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "か, が", "は, ぱ", "c, c++", "rust, rust!", "rust-for-linux, rust for linux", "日本, 日木" })
	void tellsApartWhatPeopleTellApart(String one, String other) {
		assertThat(FoldedText.of(one)).isNotEqualTo(FoldedText.of(other));
	}

	@ParameterizedTest
	@CsvSource({ "ｶﾞ, ガ", "カ\u3099, ガ", "\u1112\u1161\u11AB, 한" })
	void putsTogetherWhatIsOneLetter(String parts, String whole) {
		assertThat(FoldedText.of(parts)).isEqualTo(whole);
	}

	@Test
	void reducesWhiteSpaceAndLeavesOutWhatIsInvisible() {
		assertThat(FoldedText.of(" Rust\u00A0\t for\r\n\u2003Linux\u3000")).isEqualTo("rust for linux");
		assertThat(FoldedText.of("a\u001Fb\u0000c")).isEqualTo("a b c");
		assertThat(FoldedText.of("co\u00ADop\u200Berate\uFEFF")).isEqualTo("cooperate");
		assertThat(FoldedText.of("\u202Eabc\u202C")).isEqualTo("abc");
		assertThat(FoldedText.of("\u2764\uFE0F")).isEqualTo("\u2764");
		assertThat(Stream.of("", " ", "\n\t", "\u200B").map(FoldedText::of)).containsOnly("");
	}

	@Test
	void aFoldedTextStaysTheSame() {
		var random = new Random(20230916);
		for (var i = 0; i < 20_000; i++) {
			var text = random.ints(random.nextInt(6), 0, random.nextBoolean() ? 0x600 : 0x20000)
				.filter(point -> point < 0xD800 || point > 0xDFFF)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
			var folded = FoldedText.of(text);
			assertThat(FoldedText.of(folded)).as(text).isEqualTo(folded);
			assertThat(FoldedText.sortKey(folded)).as(text).isEqualTo(FoldedText.sortKey(text));
		}
	}

	@Test
	void doesNotFailForHalfACharacter() {
		assertThat(FoldedText.of("a\uD83E")).startsWith("a");
	}

	@Test
	void sortsAsPeopleDo() {
		assertThat(Stream
			.of("XArray", "klint", "Zqiang", "Ångström", "“Unsafe” Rust", "[RFC] Pin", "¿Qué?", "9P", "Øystein", "zoo",
					"apple", "Éclair", "'t Hooft", "pinned", "pin-init", "日本", "…")
			.sorted(Comparator.comparing(FoldedText::sortKey))).containsExactly("…", "9P", "Ångström", "apple",
					"Éclair", "klint", "Øystein", "pin-init", "pinned", "¿Qué?", "[RFC] Pin", "'t Hooft",
					"“Unsafe” Rust", "XArray", "zoo", "Zqiang", "日本");
	}

	@Test
	void sortsWhatHasNoLettersByItsPunctuation() {
		assertThat(Stream.of("???", "🦀", "\"\"").map(FoldedText::sortKey)).containsExactly("???", "🦀", "\"\"");
	}

}
