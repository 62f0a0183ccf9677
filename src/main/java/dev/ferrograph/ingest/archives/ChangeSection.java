package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.archives.ChangeDraft.Act;
import dev.ferrograph.ingest.archives.ChangeDraft.Shown;
import dev.ferrograph.ingest.graph.Change;
import dev.ferrograph.ingest.graph.ContributionRole;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.imports.Bundle;
import dev.ferrograph.ingest.imports.Entry;
import dev.ferrograph.ingest.imports.Ids;
import dev.ferrograph.text.FoldedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns what was read of changes into entries of a bundle, always in the same order. */
final class ChangeSection {

	private static final String PREFIX = "change:";

	/** As many digits as tell commits of the largest repositories apart. */
	private static final int HASH_DIGITS = 12;

	private final PeopleBook book;

	private final SeedPeople people;

	private final String source;

	private final @Nullable String url;

	private final @Nullable String list;

	private final Set<String> taken = new HashSet<>();

	private final Map<String, List<String>> idsByTitle = new HashMap<>();

	/**
	 * Goes by the ids that a seed has.
	 * @param list the mailing list, or null
	 * @param url what stands before the hash of a commit in its address, or null
	 */
	ChangeSection(GraphContent content, PeopleBook book, SeedPeople people, String source, @Nullable String url,
			@Nullable String list) {
		this.book = book;
		this.people = people;
		this.source = source;
		this.url = url;
		this.list = list;
		content.nodes(Change.class)
			.stream()
			.sorted(Comparator.comparing(Change::date).thenComparing(Change::id))
			.forEach(change -> {
				var id = change.id().substring(PREFIX.length());
				taken.add(id);
				idsByTitle.computeIfAbsent(FoldedText.of(change.title()), any -> new ArrayList<>(1)).add(id);
			});
	}

	/** Adds the changes that are wanted. */
	void addTo(Bundle bundle, Collection<ChangeDraft> drafts) {
		drafts.stream()
			.filter(ChangeDraft::isWanted)
			.sorted(Comparator.comparingInt((ChangeDraft draft) -> draft.first().day())
				.thenComparing(ChangeDraft::title)
				.thenComparing(draft -> draft.first().object()))
			.forEach(draft -> bundle.add("changes", entry(draft)));
	}

	private Entry entry(ChangeDraft draft) {
		return Entry.of(id(draft.title()))
			.put("title", draft.title())
			.put("list", list)
			.put("url", url(draft.first()))
			.put("answerCount", draft.answerCount())
			.put("paths", draft.paths())
			.put("topics", draft.paths().isEmpty() ? draft.topics() : null)
			.put("sources", List.of(source))
			.put("contributions", contributions(draft));
	}

	/** Each change of a title has an id of its own, and keeps it. */
	private String id(String title) {
		var known = idsByTitle.get(FoldedText.of(title));
		if (known != null && !known.isEmpty()) {
			return known.removeFirst();
		}
		var id = Ids.of(title, "change", taken::contains);
		taken.add(id);
		return id;
	}

	private @Nullable String url(Shown shown) {
		return url == null ? null : url + shown.object().abbreviate(HASH_DIGITS).name();
	}

	private List<Entry> contributions(ChangeDraft draft) {
		SortedMap<Done, Shown> all = new TreeMap<>(Comparator.comparing(Done::role).thenComparing(Done::person));
		draft.acts()
			.forEach((Act act, Shown shown) -> all.merge(new Done(people.id(book, act.person()), act.role()), shown,
					(one, other) -> other.day() < one.day() ? other : one));
		return all.entrySet()
			.stream()
			.sorted(Comparator.comparingInt(done -> done.getValue().day()))
			.map(done -> new Entry().put("person", done.getKey().person())
				.put("role", done.getKey().role().name().toLowerCase(Locale.ROOT))
				.put("date", done.getValue().date())
				.put("url", url(done.getValue())))
			.toList();
	}

	/** What someone of a seed did. */
	private record Done(String person, ContributionRole role) {
	}

}
