package dev.ferrograph.ingest.identity;

import dev.ferrograph.text.FoldedText;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of one person that helps to recognise them. */
final class Profile {

	final String id;

	final String name;

	/** The name and its other spellings. */
	final Set<String> names = new LinkedHashSet<>();

	/** Ids in other systems, each after the system's name and a slash. */
	final Set<String> identifiers = new LinkedHashSet<>();

	/** Accounts on GitHub, in small letters. */
	final Set<String> accounts = new LinkedHashSet<>();

	/** Hashed e-mail addresses. */
	final Set<String> addresses = new LinkedHashSet<>();

	/** Folded names of organizations. */
	final Set<String> affiliations = new LinkedHashSet<>();

	/** Ids of editions. */
	final Set<String> editions = new LinkedHashSet<>();

	/** Ids of the people who shared a session with this one. */
	final Set<String> companions = new LinkedHashSet<>();

	/** Ids of people who are someone else, whatever their names. */
	final Set<String> others = new LinkedHashSet<>();

	Profile(String id, String name) {
		this.id = id;
		this.name = name;
		this.names.add(name);
	}

	/** A profile of someone who is mentioned; it has no id. */
	static Profile of(Mention mention) {
		var profile = new Profile("", mention.name());
		profile.learn(mention);
		return profile;
	}

	void learn(Mention mention) {
		names.add(mention.name());
		if (mention.aside() != null) {
			names.add("%s (%s)".formatted(mention.name(), mention.aside()));
		}
		identifiers.addAll(mention.identifiers());
		addUnlessNull(accounts, mention.github() == null ? null : FoldedText.lowerCase(mention.github()));
		addUnlessNull(addresses, mention.addressKey());
		addUnlessNull(affiliations, mention.affiliation() == null ? null : FoldedText.of(mention.affiliation()));
		addUnlessNull(editions, mention.edition());
		companions.addAll(mention.with());
	}

	private static void addUnlessNull(Set<String> values, @Nullable String value) {
		if (value != null) {
			values.add(value);
		}
	}

}
