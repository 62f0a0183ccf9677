package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.graph.Organization;
import dev.ferrograph.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The organizations that an import names, as ids. */
final class Employers {

	private static final int LONGEST = 100;

	private static final Pattern LEGAL_FORM = Pattern.compile(
			"[,.\\s]+(?:inc|ltd|llc|gmbh|corp|corporation|co|ag|bv|b\\.v|sa|s\\.a|sas|srl|limited|plc|ab|oy|kg)\\.?$");

	private static final Set<String> NOBODY = Set.of("independent", "independent consultant", "freelance", "freelancer",
			"self-employed", "self employed", "self", "student", "unaffiliated", "private", "individual", "hobbyist",
			"volunteer", "consultant", "retired", "unknown", "other", "various", "community");

	private final Map<String, String> ids = new HashMap<>();

	private final Set<String> taken;

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, List<String>> sources = new TreeMap<>();

	Employers(Map<String, Organization> known) {
		this.taken = new java.util.HashSet<>(known.keySet());
		known.forEach((id, organization) -> {
			names.put(id, organization.name());
			ids.putIfAbsent(FoldedText.of(organization.name()), id);
		});
		known.keySet().forEach(id -> ids.putIfAbsent(id, id));
		known.forEach((id, organization) -> ids.putIfAbsent(withoutForm(organization.name()), id));
	}

	private static String withoutForm(String name) {
		return LEGAL_FORM.matcher(FoldedText.of(name)).replaceAll("");
	}

	/**
	 * The id of the organization that someone names as theirs; empty where the text names
	 * none.
	 * @param source the source that says so
	 */
	Optional<String> id(@Nullable String written, String source) {
		if (written == null || written.length() > LONGEST || NOBODY.contains(FoldedText.of(written))) {
			return Optional.empty();
		}
		var folded = FoldedText.of(written);
		var id = ids.get(folded);
		if (id == null) {
			var shortened = withoutForm(written);
			id = ids.computeIfAbsent(shortened, any -> Ids.of(shortened, "organization", taken::contains));
			ids.put(folded, id);
			taken.add(id);
			names.putIfAbsent(id, written);
		}
		var its = sources.computeIfAbsent(id, any -> new ArrayList<>());
		if (!its.contains(source) && its.size() < Cast.MOST_SOURCES) {
			its.add(source);
		}
		return Optional.of(id);
	}

	String name(String id) {
		return names.getOrDefault(id, id);
	}

	/** Those that were named, by id. */
	List<Entry> entries() {
		var entries = new ArrayList<Entry>();
		new LinkedHashMap<>(sources)
			.forEach((id, its) -> entries.add(Entry.of(id).put("name", name(id)).put("sources", its)));
		return entries;
	}

}
