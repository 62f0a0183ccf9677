package dev.ferrograph.ingest.identity;

import dev.ferrograph.text.LatinLetters;
import dev.ferrograph.text.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One spelling of a person's name, taken apart.
 *
 * @param written as a source has it
 * @param words of the name, in order, without titles and what stands in brackets
 * @param asides nicknames and handles in brackets or quotation marks
 * @param byNickname whether the words are such, perhaps with the surname
 */
record SpelledName(String written, List<NameWord> words, List<NameWord> asides, boolean byNickname) {

	private static final Pattern ASIDE = Pattern
		.compile("[(\\[（]([^()\\[\\]（）]*)[)\\]）]|[“”„\"«]([^“”„\"«»]*)[“”\"»]|(?<=^|\\s)[‘‚'`]([^‘’'`]+)[’'`](?=\\s|$)"
				+ "|\\s[/|@]\\s?(.*)$");

	/** Capitals within a word: {@code JaneDoe}. */
	private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll})");

	/** Two capitals that are no word, as in JM Rowe. */
	private static final Pattern JOINED_INITIALS = Pattern
		.compile("\\b([\\p{Lu}&&[^AEIOUY]])([\\p{Lu}&&[^AEIOUY]])\\b(?=.*\\p{Ll})");

	private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’`ʼ](?=\\p{L})");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

	private static final Set<String> TITLES = Set.of("dr", "prof", "mr", "mrs", "ms", "jr", "sr", "phd", "ii", "iii",
			"ing", "dipl", "msc", "sir");

	/** What stands before a surname and is often left out. */
	private static final Set<String> PARTICLES = Set.of("van", "von", "der", "den", "de", "da", "do", "dos", "di",
			"del", "della", "la", "le", "el", "al", "bin", "ibn", "ben", "ter", "ten", "zu", "af", "av");

	static SpelledName of(String written) {
		var asides = new ArrayList<NameWord>();
		var matcher = ASIDE.matcher(written);
		while (matcher.find()) {
			for (var group = 1; group <= matcher.groupCount(); group++) {
				if (matcher.group(group) != null) {
					asides.addAll(words(matcher.group(group)));
				}
			}
		}
		var rest = ASIDE.matcher(written).replaceAll(" ").strip();
		if (rest.isEmpty()) {
			return new SpelledName(written, words(written), List.of(), false);
		}
		return new SpelledName(written, withoutTitles(words(inOrder(rest))), List.copyOf(asides), false);
	}

	/**
	 * The spelling, and those that a nickname in it allows: {@code Xuan "Gary" Guo} is
	 * also Gary Guo, and Gary.
	 */
	static List<SpelledName> variants(String written) {
		var spelled = of(written);
		var variants = new ArrayList<SpelledName>(List.of(spelled));
		if (!spelled.asides.isEmpty() && spelled.words.size() > 1) {
			var withSurname = new ArrayList<>(spelled.asides);
			withSurname.add(spelled.words.getLast());
			variants.add(new SpelledName(written, List.copyOf(withSurname), List.of(), true));
		}
		if (!spelled.asides.isEmpty()) {
			variants.add(new SpelledName(written, spelled.asides, List.of(), true));
		}
		if (spelled.words.size() > 1 && written.strip().indexOf(' ') < 0) {
			// "jane-42" is rather an account's name
			variants.add(new SpelledName(written, List.of(NameWord.of(spelled.letters())), List.of(), false));
		}
		return variants.stream().filter(variant -> !variant.words.isEmpty()).toList();
	}

	/** What tells spellings apart that are compared. */
	String key() {
		return words.stream().map(NameWord::text).collect(Collectors.joining(" "));
	}

	/** The surname last, where a comma shows that it came first. */
	private static String inOrder(String name) {
		var comma = name.indexOf(',');
		return comma > 0 && comma < name.length() - 1 ? name.substring(comma + 1) + " " + name.substring(0, comma)
				: name;
	}

	private static List<NameWord> words(String text) {
		var apart = text.strip().indexOf(' ') < 0 ? HUMP.matcher(text).replaceAll(" ") : text;
		var initials = JOINED_INITIALS.matcher(apart).replaceAll("$1 $2");
		var latin = LatinLetters.ofAlphabet(APOSTROPHE.matcher(initials).replaceAll(""));
		return Arrays.stream(BETWEEN_WORDS.split(latin)).filter(word -> !word.isEmpty()).map(NameWord::of).toList();
	}

	private static List<NameWord> withoutTitles(List<NameWord> words) {
		var others = words.stream().filter(word -> !TITLES.contains(word.text())).toList();
		return others.isEmpty() ? words : others;
	}

	/** Whether it is one word, as handles and single names are. */
	boolean isSingle() {
		return words.size() == 1;
	}

	/** The letters of all words. */
	String letters() {
		return words.stream().map(NameWord::text).collect(Collectors.joining());
	}

	/** Letters and digits as they are written, without the brackets. */
	String skeleton() {
		return Spelling.skeleton(letters());
	}

	static boolean isParticle(NameWord word) {
		return PARTICLES.contains(word.text());
	}

	/** The words that have more than one letter. */
	List<NameWord> fullWords() {
		return words.stream().filter(word -> !word.isInitial()).toList();
	}

	/** The words that have more than one letter, without such as "von". */
	List<NameWord> mainWords() {
		var main = fullWords().stream().filter(word -> !isParticle(word)).toList();
		return main.isEmpty() ? fullWords() : main;
	}

}
