package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Spelling;
import dev.ferrograph.ingest.yaml.Text;
import dev.ferrograph.text.FoldedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the ids, names and aliases of one kind of entries refer to. Each belongs to one
 * entry only, whatever its case and accents, so that a reference is never ambiguous.
 */
final class Names<T> {

	private record Owner(Text id, Text spelling) {
	}

	private final String kind;

	private final String home;

	private final Problems problems;

	private final Map<String, Text> ids = new HashMap<>();

	private final Map<String, Owner> owners = new HashMap<>();

	private final Map<String, T> meanings = new LinkedHashMap<>();

	private boolean complete = true;

	/**
	 * For entries of a kind such as "person", which stand in the file or the directory
	 * {@code home}.
	 */
	Names(String kind, String home, Problems problems) {
		this.kind = kind;
		this.home = home;
		this.problems = problems;
	}

	void add(Text id, List<Text> names, T meaning) {
		if (id.isBlank()) {
			names.forEach(name -> meanings.putIfAbsent(name.value(), meaning));
			return;
		}
		var first = ids.putIfAbsent(id.value(), id);
		if (first != null) {
			problems.add(id.place(), "duplicate id \"%s\"; the first is at %s".formatted(id, first.place()));
			return;
		}
		// names first: of spellings that are equally close, people rather mean a name
		names.forEach(name -> claim(name, id, meaning));
		claim(id, id, meaning);
	}

	private void claim(Text spelling, Text id, T meaning) {
		var owner = owners.putIfAbsent(FoldedText.of(spelling.value()), new Owner(id, spelling));
		if (owner == null || owner.id().equals(id)) {
			meanings.putIfAbsent(spelling.value(), meaning);
			return;
		}
		problems.add(spelling.place(), "\"%s\" already means the %s \"%s\" (%s); a name or alias can belong to one only"
			.formatted(spelling, kind, owner.id(), owner.spelling().place()));
	}

	/**
	 * Stays silent about unknown names from now on if the file, which can't be read,
	 * would have held some.
	 */
	void missOut(String file) {
		complete &= !file.startsWith(home);
	}

	/** What the text refers to; empty, with a problem, where that is nothing. */
	Optional<T> find(Text reference) {
		var meaning = Optional.ofNullable(meanings.get(reference.value()));
		if (meaning.isEmpty() && complete && !reference.isBlank()) {
			var meant = Spelling.closest(reference.value(), meanings.keySet());
			problems.add(reference.place(), "unknown %s \"%s\"; %s".formatted(kind, reference,
					meant.map("did you mean \"%s\"?"::formatted).orElse("add it to %s or correct it".formatted(home))));
		}
		return meaning;
	}

	/**
	 * What the texts refer to, in their order; two that refer to the same are a problem.
	 */
	List<T> findAll(List<Text> references) {
		Map<T, Text> found = new LinkedHashMap<>();
		for (var reference : references) {
			find(reference).ifPresent(meaning -> {
				var first = found.putIfAbsent(meaning, reference);
				if (first != null) {
					problems.add(reference.place(), "\"%s\" is the %s that is listed as \"%s\" at %s; leave one out"
						.formatted(reference, kind, first, first.place()));
				}
			});
		}
		return List.copyOf(found.keySet());
	}

}
