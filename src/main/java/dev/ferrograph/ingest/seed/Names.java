package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Text;
import dev.ferrograph.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the ids, names and aliases of one kind of entries refer to. An id belongs to one
 * entry. So does a name or alias, whatever its case and accents, unless the entries that
 * share it name each other in {@code distinctFrom}, or the kind is one whose names may be
 * shared; then only their ids refer to them. What an import brings may share its name
 * with others, too; until it is clear whether they are one, the name means the one that
 * people wrote down.
 */
final class Names<T> {

	/** What bears a name. */
	private record Bearer<T>(Text id, List<Text> distinctFrom, T meaning) {
	}

	private record Claim<T>(Bearer<T> bearer, Text spelling) {
	}

	private final String kind;

	private final String home;

	private final Problems problems;

	private final boolean shared;

	private final Map<String, Bearer<T>> ids = new LinkedHashMap<>();

	/** By folded name; of each bearer the first spelling. */
	private final Map<String, List<Claim<T>>> claims = new LinkedHashMap<>();

	/** As they are written: names before the id, since people rather mean a name. */
	private final Set<String> spellings = new LinkedHashSet<>();

	/** What entries without an id are called, so that they are not missed. */
	private final Map<String, T> withoutId = new HashMap<>();

	private final SimilarSpellings similar = new SimilarSpellings();

	private final StatedNames stated = new StatedNames();

	private boolean complete = true;

	/**
	 * For entries of a kind such as "person", which stand in the file or the directory
	 * {@code home}.
	 */
	Names(String kind, String home, Problems problems) {
		this(kind, home, problems, false);
	}

	private Names(String kind, String home, Problems problems, boolean shared) {
		this.kind = kind;
		this.home = home;
		this.problems = problems;
		this.shared = shared;
	}

	/**
	 * The same, but entries may share a name without being told apart; it is an open
	 * question then whether they are one.
	 */
	static <T> Names<T> shared(String kind, String home, Problems problems) {
		return new Names<>(kind, home, problems, true);
	}

	void add(Text id, List<Text> names, List<Text> distinctFrom, T meaning) {
		add(id, List.of(), names, distinctFrom, meaning);
	}

	/**
	 * Makes an entry known.
	 * @param formerIds ids that it had, which refer to it like its id
	 */
	void add(Text id, List<Text> formerIds, List<Text> names, List<Text> distinctFrom, T meaning) {
		if (id.isBlank()) {
			names.forEach(name -> withoutId.putIfAbsent(name.value(), meaning));
			return;
		}
		var bearer = new Bearer<>(id, distinctFrom, meaning);
		if (!isFree(id, bearer)) {
			return;
		}
		formerIds.forEach(former -> isFree(former, bearer));
		names.forEach(name -> claim(name, bearer));
		claim(id, bearer);
	}

	private boolean isFree(Text id, Bearer<T> bearer) {
		var first = ids.putIfAbsent(id.value(), bearer);
		if (first != null) {
			problems.add(id.place(), "duplicate id \"%s\"; the first is at %s".formatted(id, first.id().place()));
		}
		return first == null;
	}

	private void claim(Text spelling, Bearer<T> bearer) {
		spellings.add(spelling.value());
		var sharing = claims.computeIfAbsent(FoldedText.of(spelling.value()), folded -> new ArrayList<>());
		if (sharing.stream().noneMatch(claim -> claim.bearer().equals(bearer))) {
			sharing.add(new Claim<>(bearer, spelling));
		}
	}

	/**
	 * Notes a problem for each name that entries share without being told apart, and for
	 * each {@code distinctFrom} that says nothing. To be called when all are added.
	 */
	void check() {
		for (var bearer : ids.values()) {
			findAll(bearer.distinctFrom());
			bearer.distinctFrom()
				.stream()
				.filter(reference -> bearers(reference).equals(List.of(bearer)))
				.forEach(reference -> problems.add(reference.place(),
						"\"%s\" is this %s itself; name another one or remove it".formatted(reference, kind)));
		}
		for (var sharing : shared ? List.<List<Claim<T>>>of() : claims.values()) {
			for (var i = 1; i < sharing.size(); i++) {
				check(sharing.get(i), sharing.subList(0, i));
			}
		}
	}

	private void check(Claim<T> claim, List<Claim<T>> earlier) {
		earlier.stream()
			.filter(first -> !areToldApart(claim.bearer(), first.bearer()))
			.filter(first -> !isImported(claim.bearer()) && !isImported(first.bearer()))
			.findFirst()
			.ifPresent(first -> problems.add(claim.spelling().place(),
					"\"%s\" already means the %s \"%s\" (%s); if both are one, make them one entry; if not, %s"
						.formatted(claim.spelling(), kind, first.bearer().id(), first.spelling().place(),
								remedy(claim.bearer(), first.bearer()))));
	}

	private static boolean isImported(Bearer<?> bearer) {
		return SeedFormat.isImport(bearer.id().place().file());
	}

	private String remedy(Bearer<T> here, Bearer<T> there) {
		var missing = new ArrayList<String>();
		if (!isNamed(there, here)) {
			missing.add("distinctFrom: [%s] here".formatted(there.id()));
		}
		if (!isNamed(here, there)) {
			missing.add("distinctFrom: [%s] there".formatted(here.id()));
		}
		return "write " + String.join(" and ", missing);
	}

	/**
	 * Whether two entries name each other in {@code distinctFrom}; where names may be
	 * shared, one is enough.
	 */
	boolean areToldApart(Text id, Text otherId) {
		var one = ids.get(id.value());
		var other = ids.get(otherId.value());
		return one != null && other != null && !one.equals(other) && areToldApart(one, other);
	}

	private boolean areToldApart(Bearer<T> one, Bearer<T> other) {
		return shared ? isNamed(one, other) || isNamed(other, one) : isNamed(one, other) && isNamed(other, one);
	}

	private boolean isNamed(Bearer<T> one, Bearer<T> by) {
		return by.distinctFrom().stream().anyMatch(reference -> bearers(reference).equals(List.of(one)));
	}

	/** What files call the entries, beside the names that they have. */
	StatedNames stated() {
		return stated;
	}

	/** Whether this refers to what was taken out. */
	boolean isLeftOut(Text reference) {
		return bearers(reference).isEmpty() && stated.isLeftOut(reference.value());
	}

	/**
	 * Stays silent about unknown names from now on if the file, which can't be read,
	 * would have held some.
	 */
	void missOut(String file, boolean mayHoldAll) {
		complete &= !mayHoldAll && !file.startsWith(home);
	}

	/**
	 * What the text refers to; empty, with a problem, if that is nothing, or not clear.
	 */
	Optional<T> find(Text reference) {
		var found = bearers(reference);
		if (found.isEmpty()) {
			if (!claimants(reference).isEmpty()) {
				problems.note(reference.place(),
						"\"%s\" means the %s that a correction takes out; write the id if another is meant"
							.formatted(reference, kind));
			}
			var meaning = Optional.ofNullable(withoutId.get(reference.value()));
			if (meaning.isEmpty() && complete && !isLeftOut(reference) && !reference.isBlank()) {
				reportUnknown(reference);
			}
			return meaning;
		}
		// elsewhere, what shares a name without being told apart is a problem already
		if (found.size() > 1 && (shared || found.size() > claimants(reference).size() || areAllToldApart(found)
				|| found.stream().anyMatch(Names::isImported))) {
			problems.add(reference.place(),
					"\"%s\" can mean %s; write the id of the %s that is meant".formatted(reference,
							found.stream()
								.map(bearer -> "\"%s\" (%s)".formatted(bearer.id(), bearer.id().place()))
								.collect(Collectors.joining(" or ")),
							kind));
			return Optional.empty();
		}
		return Optional.of(found.getFirst().meaning());
	}

	private boolean areAllToldApart(List<Bearer<T>> bearers) {
		return bearers.stream()
			.allMatch(one -> bearers.stream().allMatch(other -> one.equals(other) || areToldApart(one, other)));
	}

	private void reportUnknown(Text reference) {
		var meant = similar.mostLike(reference.value(),
				() -> Stream.concat(spellings.stream(), withoutId.keySet().stream()).toList());
		problems.add(reference.place(), "unknown %s \"%s\"; %s".formatted(kind, reference,
				meant.map("did you mean \"%s\"?"::formatted).orElse("add it to %s or correct it".formatted(home))));
	}

	private List<Bearer<T>> bearers(Text reference) {
		var byId = ids.get(reference.value());
		if (byId != null) {
			return List.of(byId);
		}
		if (stated.isOfWhatIsLeftOut(reference.value())) {
			// whoever is called so now is another than the one who was meant
			return List.of();
		}
		if (!spellings.contains(reference.value())) {
			var called = called(stated.written(reference.value()));
			return called.isEmpty() ? called(stated.imported(reference.value())) : called;
		}
		// who is called so now may be another than the one who was meant
		var all = Stream.concat(claimants(reference).stream(), called(stated.written(reference.value())).stream())
			.distinct()
			.toList();
		var byPeople = all.stream().filter(bearer -> !isImported(bearer)).toList();
		return byPeople.isEmpty() ? all : byPeople;
	}

	private List<Bearer<T>> claimants(Text reference) {
		return claims.getOrDefault(FoldedText.of(reference.value()), List.of()).stream().map(Claim::bearer).toList();
	}

	private List<Bearer<T>> called(Set<String> entries) {
		return entries.stream().map(ids::get).filter(Objects::nonNull).distinct().toList();
	}

	/**
	 * Whether it may stand beside another reference to the same: two who were found to be
	 * one stay two in what a program has written, and where former ids are named.
	 */
	boolean mayRepeat(Text reference) {
		var bearer = ids.get(reference.value());
		return !SeedFormat.isWritten(reference.place().file())
				|| bearer != null && !bearer.id().value().equals(reference.value());
	}

	/**
	 * What the texts refer to, in their order and each once; two that refer to the same
	 * are a problem unless they may.
	 */
	List<T> findAll(List<Text> references) {
		Map<T, Text> found = new LinkedHashMap<>();
		for (var reference : references) {
			find(reference).ifPresent(meaning -> {
				var first = found.putIfAbsent(meaning, reference);
				if (first != null && !mayRepeat(reference)) {
					problems.add(reference.place(), "\"%s\" is the %s that is listed as \"%s\" at %s; leave one out"
						.formatted(reference, kind, first, first.place()));
				}
			});
		}
		return List.copyOf(found.keySet());
	}

}
