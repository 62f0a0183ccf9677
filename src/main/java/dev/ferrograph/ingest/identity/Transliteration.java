package dev.ferrograph.ingest.identity;

import dev.ferrograph.text.FoldedText;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes Cyrillic and Greek letters as Latin ones, roughly as passports do. Other scripts
 * are left as they are.
 */
final class Transliteration {

	private static final Map<Character, String> LATIN = new HashMap<>();

	static {
		put("а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya і i ї i є e ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz");
		put("α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o");
		LATIN.put('ъ', "");
		LATIN.put('ь', "");
	}

	private Transliteration() {
	}

	private static void put(String table) {
		var cells = table.split(" ");
		for (var i = 0; i < cells.length; i += 2) {
			LATIN.put(cells[i].charAt(0), cells[i + 1]);
		}
	}

	/** The folded text in Latin letters, as far as that is possible. */
	static String of(String text) {
		var folded = FoldedText.of(text);
		var latin = new StringBuilder(folded.length());
		for (var i = 0; i < folded.length(); i++) {
			latin.append(LATIN.getOrDefault(folded.charAt(i), folded.substring(i, i + 1)));
		}
		return latin.toString();
	}

}
