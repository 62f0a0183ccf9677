package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.programme.Speaker;
import dev.ferrograph.text.FoldedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What an import says of one person, collected talk by talk. */
final class CastMember {

	private final String id;

	/** What others than earlier imports of the same name say. */
	private final @Nullable Person known;

	/** How often each spelling occurs. */
	private final Map<String, Integer> spellings = new LinkedHashMap<>();

	private final Set<String> withAside = new LinkedHashSet<>();

	private final Set<String> identifiers = new LinkedHashSet<>();

	private final Set<String> addressKeys = new LinkedHashSet<>();

	/** Organizations by the first source that names them. */
	private final Map<String, String> affiliations = new LinkedHashMap<>();

	private final Set<String> sources = new LinkedHashSet<>();

	private @Nullable String github;

	private @Nullable String website;

	CastMember(String id, @Nullable Person known) {
		this.id = id;
		this.known = known;
	}

	/**
	 * Adds what one talk says.
	 * @param own whether an identifier or account, with its kind before it, may be this
	 * person's
	 */
	void add(Speaker speaker, @Nullable String organization, String source, BiPredicate<String, String> own) {
		spellings.merge(speaker.name(), 1, Integer::sum);
		if (speaker.aside() != null) {
			withAside.add("%s (%s)".formatted(speaker.name(), speaker.aside()));
		}
		Keys.identifiers(speaker.keys()).stream().filter(key -> own.test("identifier", key)).forEach(identifiers::add);
		var addressKey = Keys.addressKey(speaker.keys());
		if (addressKey != null) {
			addressKeys.add(addressKey);
		}
		var account = speaker.github();
		if (github == null && account != null && own.test("account", FoldedText.of(account))) {
			github = account;
		}
		if (website == null) {
			website = Keys.webAddress(speaker.homepage());
		}
		if (organization != null) {
			affiliations.putIfAbsent(organization, source);
		}
		if (sources.size() < Cast.MOST_SOURCES) {
			sources.add(source);
		}
	}

	boolean isKnown() {
		return known != null;
	}

	String id() {
		return id;
	}

	Set<String> addressKeys() {
		return addressKeys;
	}

	/**
	 * Where others state the person, their name; else what the sources say most often.
	 */
	String name() {
		if (known != null) {
			return known.name();
		}
		return spellings.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
			.map(Map.Entry::getKey)
			.orElse(id);
	}

	Entry entry(BiPredicate<String, String> mayBeCalled) {
		var name = name();
		var folded = new LinkedHashSet<>(Set.of(FoldedText.of(name)));
		var aliases = new ArrayList<String>();
		for (var spelling : all()) {
			if (folded.add(FoldedText.of(spelling)) && mayBeCalled.test(id, spelling)) {
				aliases.add(spelling);
			}
		}
		return Entry.of(id)
			.put("name", name)
			.put("aliases", aliases)
			.put("github", github)
			.put("website", website)
			.put("identifiers", identifiers)
			.put("affiliations",
					affiliations.entrySet()
						.stream()
						.map(entry -> new Entry().put("organization", entry.getKey()).put("source", entry.getValue()))
						.toList())
			.put("sources", sources);
	}

	private List<String> all() {
		var all = new ArrayList<>(spellings.keySet());
		all.addAll(withAside);
		return all;
	}

}
