package dev.ferrograph.ingest.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds the people whose names may be alike, without comparing each with each. */
final class PeopleIndex {

	private static final int BEGINNING = 3;

	private static final int LONGEST_HANDLE = 30;

	private final Map<String, Set<Profile>> profiles = new HashMap<>();

	private final Map<Key, Set<Profile>> byKey = new HashMap<>();

	void add(Profile profile, SpelledName name) {
		marks(name).forEach(mark -> mark(profile, mark));
	}

	private void mark(Profile profile, String mark) {
		profiles.computeIfAbsent(mark, any -> new LinkedHashSet<>()).add(profile);
	}

	/** As of a name that is the account's. */
	private static String accountMark(String account) {
		return "letters " + SpelledName.of(account).letters();
	}

	void add(Profile profile, Key key) {
		if (key.kind() == Key.Kind.ACCOUNT) {
			mark(profile, accountMark(key.value()));
		}
		byKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(profile);
	}

	/** Who has a key. */
	Set<Profile> withKey(Key key) {
		return byKey.getOrDefault(key, Set.of());
	}

	/** Whose names may be like those of a person, who is left out. */
	Set<Profile> like(Profile profile) {
		var found = new LinkedHashSet<Profile>();
		for (var name : profile.names()) {
			for (var mark : wanted(name)) {
				found.addAll(profiles.getOrDefault(mark, Set.of()));
			}
		}
		for (var account : profile.accounts) {
			found.addAll(profiles.getOrDefault(accountMark(account), Set.of()));
		}
		found.remove(profile);
		return found;
	}

	private static Set<String> marks(SpelledName name) {
		var marks = new HashSet<String>();
		for (var word : name.mainWords()) {
			marks.add("word " + word.text());
			marks.add("sound " + word.sound());
		}
		marks.add("letters " + name.letters());
		if (!name.isSingle()) {
			var first = name.words().getFirst().text();
			var last = name.words().getLast().text();
			marks.add("letters " + last + first);
			marks.add("letters " + first + last);
			marks.add("begins " + beginning(first));
			marks.add("begins " + beginning(last));
			marks.add("begins " + first.charAt(0) + beginning(last));
			marks.add("begins " + last.charAt(0) + beginning(first));
		}
		return marks;
	}

	/** What marks the names that may be like this one. */
	private static Set<String> wanted(SpelledName name) {
		var wanted = new HashSet<String>();
		for (var word : name.mainWords()) {
			wanted.add("word " + word.text());
			wanted.add("sound " + word.sound());
		}
		wanted.add("letters " + name.letters());
		if (name.isSingle()) {
			var handle = name.letters().replaceAll("\\d+", "");
			handle = handle.substring(0, Math.min(handle.length(), LONGEST_HANDLE));
			wanted.add("letters " + handle);
			wanted.add("begins " + beginning(handle));
			wanted.add("begins " + handle.substring(0, Math.min(handle.length(), BEGINNING + 1)));
			for (var from = 0; from < handle.length(); from++) {
				for (var to = from + BEGINNING; to <= handle.length(); to++) {
					wanted.add("word " + handle.substring(from, to));
				}
			}
		}
		return wanted;
	}

	private static String beginning(String word) {
		return word.substring(0, Math.min(word.length(), BEGINNING));
	}

}
