package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.archives.PeopleBook.Met;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.identity.KnownPeople;
import dev.ferrograph.ingest.identity.Mention;
import dev.ferrograph.ingest.identity.Recognition;
import dev.ferrograph.ingest.imports.Entry;
import dev.ferrograph.ingest.yaml.Place;
import dev.ferrograph.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives the people of an archive the ids that they have in a seed, or new ones. Who has
 * almost the name of somebody is taken for them, as the seed itself does, with a note.
 */
final class SeedPeople {

	private static final String PREFIX = "person:";

	private final KnownPeople known;

	private final @Nullable Function<String, String> addressKey;

	private final String source;

	private final Notes notes;

	private final Map<Integer, String> ids = new HashMap<>();

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, Set<String>> spellings = new HashMap<>();

	private final SimilarSpelling<String> similar = new SimilarSpelling<>();

	private final SortedMap<String, Entry> entries = new TreeMap<>();

	/**
	 * With the people of a seed.
	 * @param addressKey makes keys of addresses, or null, so that they are not used
	 * @param source the id of the source that states them
	 */
	SeedPeople(GraphContent content, KnownPeople known, @Nullable Function<String, String> addressKey, String source,
			Notes notes) {
		this.known = known;
		this.addressKey = addressKey;
		this.source = source;
		this.notes = notes;
		content.nodes(Person.class).forEach(person -> {
			var id = person.id().substring(PREFIX.length());
			names.put(id, person.name());
			spelt(id, person.name());
			person.aliases().forEach(alias -> spelt(id, alias));
		});
	}

	private void spelt(String id, String name) {
		similar.add(name, id);
		spellings.computeIfAbsent(id, any -> new HashSet<>()).add(FoldedText.of(name));
	}

	/** The id of someone whom the archive names. */
	String id(PeopleBook book, int number) {
		var id = ids.get(number);
		if (id == null) {
			id = recognise(book.get(number));
			ids.put(number, id);
		}
		return id;
	}

	private String recognise(Met met) {
		var keys = met.addresses()
			.stream()
			.flatMap(address -> addressKey == null ? Stream.<String>empty() : Stream.of(addressKey.apply(address)))
			.toList();
		List<String> doubtful = List.of();
		for (var name : met.names()) {
			switch (known.recognize(mention(name, keys.isEmpty() ? null : keys.getFirst()))) {
				case Recognition.Known(var id, var evidence) -> {
					return taken(id, met, keys);
				}
				case Recognition.Doubtful(var candidates) ->
					doubtful = candidates.stream().map(candidate -> candidate.id()).toList();
				case Recognition.Unknown() -> {
					// another spelling may be known
				}
			}
		}
		if (doubtful.isEmpty()) {
			for (var name : met.names()) {
				var almost = similar.find(name);
				if (almost.isPresent()) {
					notes.add(Place.startOf(source), "\"%s\" was taken for \"%s\" (%s), whose name is almost the same"
						.formatted(name, names.get(almost.get()), almost.get()));
					return taken(almost.get(), met, keys);
				}
			}
		}
		return added(met, doubtful, keys);
	}

	/** States someone who is on record and no longer in the archive. */
	void keep(String id) {
		var name = names.get(id);
		if (name != null) {
			entries.computeIfAbsent(id, any -> Entry.of(id).put("name", name).put("sources", List.of(source)));
		}
	}

	private static Mention mention(String name, @Nullable String key) {
		return new Mention(name, null, List.of(), key, null, null, null, Set.of());
	}

	/** States under the id of someone known what this archive calls them. */
	private String taken(String id, Met met, List<String> keys) {
		learn(id, met, keys);
		entries.computeIfAbsent(id, any -> entry(id, names.getOrDefault(id, met.names().getFirst()), met));
		return id;
	}

	private String added(Met met, List<String> candidates, List<String> keys) {
		var name = met.names().getFirst();
		var id = Slug.free(name, "person", known::contains);
		names.put(id, name);
		var entry = entry(id, name, met);
		if (!candidates.isEmpty()) {
			notes.add(Place.startOf(source), "\"%s\" may be %s; it became a person of its own, %s".formatted(name,
					String.join(" or ", candidates), id));
			entry.put("distinctFrom", candidates);
			if (candidates.stream()
				.anyMatch(other -> spellings.getOrDefault(other, Set.of()).contains(FoldedText.of(name)))) {
				entry.put("disambiguation", source);
			}
		}
		entries.put(id, entry);
		learn(id, met, keys);
		return id;
	}

	private void learn(String id, Met met, List<String> keys) {
		met.names().forEach(name -> {
			known.add(id, Mention.of(name));
			spelt(id, name);
		});
		keys.forEach(key -> known.addAddress(id, key));
	}

	private Entry entry(String id, String name, Met met) {
		var others = met.names()
			.stream()
			.filter(other -> !FoldedText.of(other).equals(FoldedText.of(name)))
			.collect(Collectors.toCollection(ArrayList::new));
		return Entry.of(id).put("name", name).put("aliases", others).put("sources", List.of(source));
	}

	/** What a bundle states of the people who were asked for, by id. */
	List<Entry> entries() {
		return List.copyOf(entries.values());
	}

}
