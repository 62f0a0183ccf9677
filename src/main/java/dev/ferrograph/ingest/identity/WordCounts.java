package dev.ferrograph.ingest.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** How many people bear a word in their names: what is rare tells more. */
final class WordCounts {

	/** As many as a small community knows of, even if few are listed. */
	private static final int FEWEST_PEOPLE = 300;

	/** One half of a person, so that no word is believed to be nobody else's. */
	private static final double UNSEEN = 0.5;

	private final Map<String, Integer> texts = new HashMap<>();

	private final Map<String, Integer> sounds = new HashMap<>();

	private int people;

	/** Counts the words of one more person. */
	void add(Collection<SpelledName> names) {
		add(names, 1);
	}

	/** Takes back the words of a person who was added. */
	void remove(Collection<SpelledName> names) {
		add(names, -1);
	}

	private void add(Collection<SpelledName> names, int number) {
		var seenTexts = new HashSet<String>();
		var seenSounds = new HashSet<String>();
		names.forEach(name -> name.words().forEach(word -> {
			seenTexts.add(word.text());
			seenSounds.add(word.sound());
		}));
		seenTexts.forEach(text -> texts.merge(text, number, Integer::sum));
		seenSounds.forEach(sound -> sounds.merge(sound, number, Integer::sum));
		people += number;
	}

	double people() {
		return Math.max(people, FEWEST_PEOPLE);
	}

	/** How likely someone else bears a word that two people share. */
	double chanceOf(NameWord word) {
		return chance(texts.getOrDefault(word.text(), 0) - 2);
	}

	/** How likely someone else bears a word that sounds like one of these. */
	double chanceOfSound(NameWord one, NameWord other) {
		return chance(sounds.getOrDefault(one.sound(), 0) - 1
				+ (one.sound().equals(other.sound()) ? -1 : sounds.getOrDefault(other.sound(), 0) - 1));
	}

	private double chance(int others) {
		return (Math.max(0, others) + UNSEEN) / people();
	}

}
