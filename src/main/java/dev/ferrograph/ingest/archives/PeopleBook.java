package dev.ferrograph.ingest.archives;

import dev.ferrograph.text.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people of one archive, each with a number while it is read. One name is one person;
 * another name at the same address is the same person if the names have a word in common,
 * since trailers are also copied with the wrong address.
 */
final class PeopleBook {

	/** For whom nothing tells who it is. */
	static final int NOBODY = -1;

	/** Someone, with all names and addresses under which they were met. */
	static final class Met {

		private final Map<String, Integer> names = new LinkedHashMap<>();

		private final Set<String> addresses = new LinkedHashSet<>();

		/** The names, the most frequent one first. */
		List<String> names() {
			return names.entrySet()
				.stream()
				.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
					.thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey)
				.toList();
		}

		Set<String> addresses() {
			return addresses;
		}

		private boolean sharesAWord(String name) {
			var words = words(name);
			return names.keySet().stream().anyMatch(known -> words(known).stream().anyMatch(words::contains));
		}

		private static Set<String> words(String name) {
			var words = new HashSet<>(Arrays.asList(FoldedText.of(name).split("[\\s.-]+")));
			words.removeIf(word -> word.length() < 2);
			return words;
		}

	}

	private final List<Met> people = new ArrayList<>();

	private final Map<String, Integer> byName = new HashMap<>();

	/** So that names that were met need not be folded again. */
	private final Map<String, Integer> bySpelling = new HashMap<>();

	private final Map<String, Integer> byAddress = new HashMap<>();

	private final Mailmap mailmap;

	PeopleBook(Mailmap mailmap) {
		this.mailmap = mailmap;
	}

	/**
	 * The number of someone, who may be new.
	 * @return {@link #NOBODY} where only an address is known that was not met before
	 */
	int number(Named written) {
		var who = mailmap.apply(written);
		var atAddress = who.address() == null ? null : byAddress.get(who.address());
		if (who.name().isEmpty()) {
			return atAddress == null ? NOBODY : atAddress;
		}
		var spelt = bySpelling.get(who.name());
		if (spelt != null && (who.address() == null || atAddress != null)) {
			people.get(spelt).names.merge(who.name(), 1, Integer::sum);
			return spelt;
		}
		var folded = FoldedText.of(who.name());
		var number = byName.get(folded);
		if (number == null && atAddress != null && people.get(atAddress).sharesAWord(who.name())) {
			number = atAddress;
		}
		if (number == null) {
			number = people.size();
			people.add(new Met());
		}
		byName.putIfAbsent(folded, number);
		bySpelling.put(who.name(), number);
		var met = people.get(number);
		met.names.merge(who.name(), 1, Integer::sum);
		if (who.address() != null && atAddress == null) {
			byAddress.put(who.address(), number);
			met.addresses.add(who.address());
		}
		return number;
	}

	Met get(int number) {
		return people.get(number);
	}

}
