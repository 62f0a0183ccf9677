package dev.ferrograph.ingest.identity;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.text.FoldedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people that a seed and an import know, to recognise others by. Not for use by
 * several threads.
 */
public final class KnownPeople {

	private final Map<String, Profile> profiles = new LinkedHashMap<>();

	private final Map<String, Set<Profile>> byKey = new LinkedHashMap<>();

	private final Map<String, Set<Profile>> byName = new LinkedHashMap<>();

	private KnownPeople() {
	}

	/** The people of a seed. */
	public static KnownPeople of(GraphContent content) {
		var known = new KnownPeople();
		content.nodes(Person.class).forEach(known::add);
		return known;
	}

	private void add(Person person) {
		var id = person.id().substring(person.id().indexOf(':') + 1);
		add(id, new Mention(person.name(), null, person.identifiers(), null, person.github(), null, null, Set.of()));
		person.aliases().forEach(alias -> add(id, Mention.of(alias)));
	}

	/**
	 * Adds what a mention says of a person, who may be new, so that later mentions find
	 * them.
	 * @param id as in a seed, without the kind: {@code gary-guo}
	 */
	public void add(String id, Mention mention) {
		var profile = profiles.computeIfAbsent(id, any -> new Profile(id, mention.name()));
		profile.learn(mention);
		keys(mention).forEach(key -> byKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(profile));
		byName.computeIfAbsent(FoldedText.of(mention.name()), any -> new LinkedHashSet<>()).add(profile);
	}

	/** Adds a hashed e-mail address of a person who is known already. */
	public void addAddress(String id, String addressKey) {
		var profile = profiles.get(id);
		if (profile != null) {
			profile.addresses.add(addressKey);
			byKey.computeIfAbsent("address " + addressKey, any -> new LinkedHashSet<>()).add(profile);
		}
	}

	/** Whether a person has this id. */
	public boolean contains(String id) {
		return profiles.containsKey(id);
	}

	/** Whom a mention means; never a guess. */
	public Recognition recognize(Mention mention) {
		var found = new LinkedHashMap<Profile, List<String>>();
		keys(mention).forEach(key -> byKey.getOrDefault(key, Set.of())
			.forEach(profile -> found.computeIfAbsent(profile, any -> new ArrayList<>())
				.add(key.startsWith("address ") ? "same e-mail address" : "same " + key)));
		if (found.isEmpty()) {
			byName.getOrDefault(FoldedText.of(mention.name()), Set.of())
				.forEach(profile -> found.computeIfAbsent(profile, any -> new ArrayList<>()).add("same name"));
		}
		if (found.isEmpty()) {
			return new Recognition.Unknown();
		}
		if (found.size() == 1) {
			var only = found.firstEntry();
			return new Recognition.Known(only.getKey().id, only.getValue());
		}
		return new Recognition.Doubtful(found.entrySet()
			.stream()
			.map(entry -> new Candidate(entry.getKey().id, entry.getValue(), 0.5))
			.toList());
	}

	private static List<String> keys(Mention mention) {
		var keys = new ArrayList<String>();
		mention.identifiers().forEach(identifier -> keys.add("identifier " + identifier));
		if (mention.github() != null) {
			keys.add("GitHub account " + FoldedText.lowerCase(mention.github()));
		}
		if (mention.addressKey() != null) {
			keys.add("address " + mention.addressKey());
		}
		return keys;
	}

}
