package dev.ferrograph.ingest.identity;

import dev.ferrograph.text.FoldedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of one person that helps to recognise them. */
final class Profile {

	final String id;

	final String name;

	/** Where to correct what is said of the person. */
	final String loadedFrom;

	/** Ids in other systems, each after the system's name and a slash. */
	final Set<String> identifiers = new LinkedHashSet<>();

	/** Accounts on GitHub, in small letters. */
	final Set<String> accounts = new LinkedHashSet<>();

	/** Hashed e-mail addresses. */
	final Set<String> addresses = new LinkedHashSet<>();

	/** Names of organizations, by folded name. */
	final Map<String, String> affiliations = new LinkedHashMap<>();

	/** Ids of editions. */
	final Set<String> editions = new LinkedHashSet<>();

	/** Ids of the people who shared a session with this one. */
	final Set<String> companions = new LinkedHashSet<>();

	/** Ids of people who are someone else, whatever their names. */
	final Set<String> others = new LinkedHashSet<>();

	/** By what is written. */
	private final Map<String, SpelledName> names = new LinkedHashMap<>();

	Profile(String id, String name, String loadedFrom) {
		this.id = id;
		this.name = name;
		this.loadedFrom = loadedFrom;
		addName(name);
	}

	/** A profile of someone who is mentioned; it has no id. */
	static Profile of(Mention mention) {
		var profile = new Profile("", mention.name(), "");
		profile.learn(mention);
		return profile;
	}

	/** Every spelling, those with a nickname also as with that alone. */
	Collection<SpelledName> names() {
		return names.values();
	}

	/** The spellings as they are written, but for the name. */
	List<String> aliases() {
		return names.values()
			.stream()
			.map(SpelledName::written)
			.distinct()
			.filter(written -> !written.equals(name))
			.toList();
	}

	/** Adds a spelling, and returns those that are new by it. */
	List<SpelledName> addName(String written) {
		var added = new ArrayList<SpelledName>();
		for (var spelled : SpelledName.variants(written)) {
			if (names.putIfAbsent(spelled.key(), spelled) == null) {
				added.add(spelled);
			}
		}
		return added;
	}

	/** Adds what a mention says, and returns the spellings that are new by it. */
	List<SpelledName> learn(Mention mention) {
		identifiers.addAll(mention.identifiers());
		addUnlessNull(accounts, mention.github() == null ? null : FoldedText.lowerCase(mention.github()));
		addUnlessNull(addresses, mention.addressKey());
		if (mention.affiliation() != null) {
			affiliations.putIfAbsent(FoldedText.of(mention.affiliation()), mention.affiliation());
		}
		addUnlessNull(editions, mention.edition());
		companions.addAll(mention.with());
		return addName(mention.aside() == null ? mention.name() : "%s (%s)".formatted(mention.name(), mention.aside()));
	}

	private static void addUnlessNull(Set<String> values, @Nullable String value) {
		if (value != null) {
			values.add(value);
		}
	}

	/** The keys that mean this person and nobody else. */
	List<Key> keys() {
		var keys = new ArrayList<Key>();
		identifiers.forEach(identifier -> keys.add(new Key(Key.Kind.IDENTIFIER, identifier)));
		accounts.forEach(account -> keys.add(new Key(Key.Kind.ACCOUNT, account)));
		addresses.forEach(address -> keys.add(new Key(Key.Kind.ADDRESS, address)));
		return keys;
	}

}
