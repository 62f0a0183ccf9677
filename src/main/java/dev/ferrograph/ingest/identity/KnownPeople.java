package dev.ferrograph.ingest.identity;

import dev.ferrograph.ingest.graph.GraphContent;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The people that a seed and an import know, to recognise others by. Not for use by
 * several threads.
 */
public final class KnownPeople {

	private final Map<String, Profile> profiles = new LinkedHashMap<>();

	private final PeopleIndex index = new PeopleIndex();

	private final WordCounts counts = new WordCounts();

	private final Judge judge = new Judge(counts);

	private KnownPeople() {
	}

	/** The people of a seed. */
	public static KnownPeople of(GraphContent content) {
		var known = new KnownPeople();
		Profiles.of(content).forEach(known::add);
		return known;
	}

	private void add(Profile profile) {
		profiles.put(profile.id, profile);
		profile.names().forEach(name -> index.add(profile, name));
		profile.keys().forEach(key -> index.add(profile, key));
		counts.add(profile.names());
	}

	/**
	 * Adds what a mention says of a person, who may be new, so that later mentions find
	 * them.
	 * @param id as in a seed, without the kind: {@code gary-guo}
	 */
	public void add(String id, Mention mention) {
		var profile = profiles.get(id);
		if (profile == null) {
			profile = new Profile(id, mention.name(), "");
			profile.learn(mention);
			add(profile);
		}
		else {
			for (var name : profile.learn(mention)) {
				index.add(profile, name);
			}
			for (var key : profile.keys()) {
				index.add(profile, key);
			}
		}
		for (var companion : mention.with()) {
			var other = profiles.get(companion);
			if (other != null) {
				other.companions.add(id);
			}
		}
	}

	/** Adds a hashed e-mail address of a person who is known already. */
	public void addAddress(String id, String addressKey) {
		var profile = profiles.get(id);
		if (profile != null) {
			profile.addresses.add(addressKey);
			index.add(profile, new Key(Key.Kind.ADDRESS, addressKey));
		}
	}

	/** Whether a person has this id. */
	public boolean contains(String id) {
		return profiles.containsKey(id);
	}

	/** Whom a mention means; never a guess. */
	public Recognition recognize(Mention mention) {
		var meant = Profile.of(mention);
		// the words of the mention itself are no coincidence
		counts.add(meant.names());
		try {
			return Decision.of(judgements(meant));
		}
		finally {
			counts.remove(meant.names());
		}
	}

	/** Judges the pairs that may be one person and are not told apart, each once. */
	void forEachPair(Consumer<Judgement> use) {
		var places = new IdentityHashMap<Profile, Integer>();
		profiles.values().forEach(profile -> places.put(profile, places.size()));
		var seen = new HashSet<Long>();
		for (var one : profiles.values()) {
			var place = places.getOrDefault(one, 0);
			for (var other : index.like(one)) {
				var otherPlace = places.getOrDefault(other, 0);
				var pair = (long) Math.min(place, otherPlace) << Integer.SIZE | Math.max(place, otherPlace);
				if (!one.others.contains(other.id) && seen.add(pair)) {
					judge.likely(one, other).ifPresent(use);
				}
			}
		}
	}

	private List<Judgement> judgements(Profile meant) {
		var candidates = new LinkedHashSet<Profile>();
		meant.keys().forEach(key -> candidates.addAll(index.withKey(key)));
		candidates.addAll(index.like(meant));
		return candidates.stream().map(candidate -> judge.judge(meant, candidate)).toList();
	}

}
