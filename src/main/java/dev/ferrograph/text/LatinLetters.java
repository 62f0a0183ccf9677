package dev.ferrograph.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes Cyrillic and Greek letters, and Korean and Japanese syllables, as Latin letters,
 * roughly as passports do. Other scripts, such as Chinese characters, need to know the
 * word and are left as they are.
 */
public final class LatinLetters {

	private static final Map<Integer, String> LETTERS = new HashMap<>();

	private static final int FIRST_SYLLABLE = 0xAC00;

	private static final int LAST_SYLLABLE = 0xD7A3;

	private static final String[] INITIALS = "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ");

	private static final String[] VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");

	private static final String[] FINALS = "- k k ks n nj nh t l lk lm lb ls lt lp lh m p ps t t ng t t k t p t"
		.split(" ");

	static {
		put("а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh "
				+ "щ shch ъ - ы y ь - э e ю yu я ya є ye і i ї yi ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz ѓ gj ќ kj ѕ dz");
		put("α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o");
		put("あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so た ta ち chi つ tsu て te と to "
				+ "な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ま ma み mi む mu め me も mo や ya ゆ yu よ yo "
				+ "ら ra り ri る ru れ re ろ ro わ wa を o ん n が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo "
				+ "だ da ぢ ji づ zu で de ど do ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ゔ vu "
				+ "ぁ a ぃ i ぅ u ぇ e ぉ o ゃ ya ゅ yu ょ yo っ - ー -");
	}

	private LatinLetters() {
	}

	private static void put(String table) {
		var cells = table.split(" ");
		for (var i = 0; i < cells.length; i += 2) {
			LETTERS.put(cells[i].codePointAt(0), cells[i + 1].equals("-") ? "" : cells[i + 1]);
		}
	}

	/**
	 * The text in small letters, without accents, and in Latin letters where possible.
	 */
	public static String of(String text) {
		var latin = new StringBuilder();
		FoldedText.of(Normalizer.normalize(text, Normalizer.Form.NFKC))
			.replace("ου", "ou")
			.codePoints()
			.forEach(point -> latin.append(latin(hiragana(point))));
		return latin.toString();
	}

	/** The same, but syllables are left as they are, too. */
	public static String ofAlphabet(String text) {
		var latin = new StringBuilder();
		FoldedText.of(text)
			.replace("ου", "ou")
			.codePoints()
			.forEach(point -> latin.append(isSyllable(point) ? Character.toString(point) : latin(point)));
		return latin.toString();
	}

	private static boolean isSyllable(int point) {
		var script = Character.UnicodeScript.of(point);
		return point == 'ー' || script == Character.UnicodeScript.HANGUL || script == Character.UnicodeScript.HIRAGANA
				|| script == Character.UnicodeScript.KATAKANA;
	}

	private static int hiragana(int point) {
		var isKatakana = point >= 'ァ' && point <= 'ヶ';
		return isKatakana ? point - 'ァ' + 'ぁ' : point;
	}

	private static String latin(int point) {
		if (point < FIRST_SYLLABLE || point > LAST_SYLLABLE) {
			return LETTERS.getOrDefault(point, Character.toString(point));
		}
		var syllable = point - FIRST_SYLLABLE;
		var last = FINALS.length;
		return (INITIALS[syllable / (VOWELS.length * last)] + VOWELS[syllable / last % VOWELS.length]
				+ FINALS[syllable % last])
			.replace("-", "");
	}

}
