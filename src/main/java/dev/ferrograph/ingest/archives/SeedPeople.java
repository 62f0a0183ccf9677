package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.archives.PeopleBook.Met;
import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.identity.Candidate;
import dev.ferrograph.ingest.identity.Mention;
import dev.ferrograph.ingest.identity.Recognition;
import dev.ferrograph.ingest.imports.Entry;
import dev.ferrograph.ingest.imports.Ids;
import dev.ferrograph.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives the people of an archive the ids that they have in a seed, or new ones. Whoever
 * may be someone known is a new person, with a question.
 */
final class SeedPeople {

	private static final String PREFIX = "person:";

	private final ArchiveContext context;

	private final Map<Integer, String> ids = new HashMap<>();

	private final Map<String, String> names = new HashMap<>();

	/**
	 * Whose a name is, folded, of those whom only the last import of this name stated;
	 * they stay who they are.
	 */
	private final Map<String, String> own = new HashMap<>();

	/** Whose a name is, folded; that of the first who bears it. */
	private final Map<String, String> bearers = new HashMap<>();

	private final SortedMap<String, Entry> entries = new TreeMap<>();

	private final List<String> questions = new ArrayList<>();

	private final Map<String, String> addresses = new LinkedHashMap<>();

	SeedPeople(ArchiveContext context) {
		this.context = context;
		context.content().nodes(Person.class).forEach(person -> {
			var id = person.id().substring(PREFIX.length());
			names.put(id, person.name());
			if (person.loadedFrom().equals(context.file())) {
				own.putIfAbsent(FoldedText.of(person.name()), id);
				person.aliases().forEach(alias -> own.putIfAbsent(FoldedText.of(alias), id));
			}
			spelt(id, person.name());
			person.aliases().forEach(alias -> spelt(id, alias));
		});
	}

	private void spelt(String id, String name) {
		bearers.putIfAbsent(FoldedText.of(name), id);
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

	/** States someone who is on record and no longer in the archive. */
	void keep(String id) {
		var name = names.get(id);
		if (name != null) {
			entries.computeIfAbsent(id, any -> entry(id, name, List.of()));
		}
	}

	private String recognise(Met met) {
		var keys = met.addresses().stream().map(context.addressKey()).toList();
		for (var name : met.names()) {
			var same = own.get(FoldedText.of(name));
			if (same != null) {
				return taken(same, met, keys);
			}
		}
		List<Candidate> doubtful = List.of();
		for (var name : met.names()) {
			switch (context.people().recognize(mention(name, keys))) {
				case Recognition.Known known -> {
					return taken(known.id(), met, keys);
				}
				case Recognition.Doubtful found -> doubtful = doubtful.isEmpty() ? found.candidates() : doubtful;
				case Recognition.Unknown unknown -> {
					// another spelling may be known
				}
			}
		}
		return added(met, doubtful, keys);
	}

	private static Mention mention(String name, List<String> keys) {
		return new Mention(name, null, List.of(), keys.isEmpty() ? null : keys.getFirst(), null, null, null, Set.of());
	}

	/** States under the id of someone known what this archive calls them. */
	private String taken(String id, Met met, List<String> keys) {
		var name = names.getOrDefault(id, met.names().getFirst());
		var entry = entries.get(id);
		entries.put(id, entry(id, name, aliases(id, name, met, entry)));
		learn(id, met, keys);
		return id;
	}

	private String added(Met met, List<Candidate> candidates, List<String> keys) {
		var name = met.names().getFirst();
		var id = Ids.of(name, "person", one -> context.people().contains(one) || names.containsKey(one));
		names.put(id, name);
		var entry = entry(id, name, aliases(id, name, met, null));
		if (!candidates.isEmpty()) {
			questions.add(question(id, name, candidates));
		}
		entries.put(id, entry);
		learn(id, met, keys);
		return id;
	}

	private static String question(String id, String name, List<Candidate> candidates) {
		var text = new StringBuilder("%s (%s) is taken for someone new; or is it".formatted(name, id));
		candidates.forEach(candidate -> text
			.append("\n      %s? %s".formatted(candidate.id(), String.join("; ", candidate.evidence()))));
		return text.toString();
	}

	private void learn(String id, Met met, List<String> keys) {
		met.names().forEach(name -> {
			context.people().add(id, Mention.of(name));
			spelt(id, name);
		});
		keys.forEach(key -> {
			context.people().addAddress(id, key);
			addresses.put(key, id);
		});
	}

	/** Other spellings, unless they are someone else's. */
	private List<String> aliases(String id, String name, Met met, @Nullable Entry before) {
		var aliases = new ArrayList<String>();
		var folded = new HashSet<>(Set.of(FoldedText.of(name)));
		if (before != null && before.values().get("aliases") instanceof List<?> known) {
			known.forEach(alias -> {
				aliases.add(alias.toString());
				folded.add(FoldedText.of(alias.toString()));
			});
		}
		for (var other : met.names()) {
			var spelling = FoldedText.of(other);
			if (bearers.getOrDefault(spelling, id).equals(id) && folded.add(spelling)) {
				aliases.add(other);
			}
		}
		return aliases;
	}

	private Entry entry(String id, String name, List<String> aliases) {
		return Entry.of(id).put("name", name).put("aliases", aliases).put("sources", List.of(context.name()));
	}

	/** What a bundle states of the people who were asked for, by id. */
	List<Entry> entries() {
		return List.copyOf(entries.values());
	}

	/** Who may be whom, with the evidence. */
	List<String> questions() {
		return List.copyOf(questions);
	}

	/** Keys of addresses, with the ids of those whose they are. */
	Map<String, String> addresses() {
		return Map.copyOf(addresses);
	}

}
