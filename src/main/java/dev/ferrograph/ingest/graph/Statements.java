package dev.ferrograph.ingest.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What each owner says of one node or relationship, and how that is kept in its
 * properties.
 *
 * <p>
 * {@code owners} lists who states it. The value of a property is that of the first owner,
 * by precedence, who gives one; a list has the items of all. If there is more than one
 * owner, each one's own values are kept beside as {@code name@seed}, {@code name@indico},
 * so that nothing is lost when another owner changes or withdraws what it says.
 */
record Statements(SortedMap<Owner, Map<String, Object>> byOwner) {

	/** The property that lists the owners. */
	static final String OWNERS = "owners";

	/** The property that names the file or page to correct a statement in. */
	static final String LOADED_FROM = "loadedFrom";

	private static final String OF = "@";

	/** Nobody states anything. */
	static final Statements NONE = new Statements(new TreeMap<>());

	Statements {
		byOwner = Collections.unmodifiableSortedMap(new TreeMap<>(byOwner));
	}

	/**
	 * The statements that stored properties hold.
	 * @param stored all properties of the node or relationship; none if it is new
	 * @param stated which properties owners state; others, such as what analysts have
	 * added, are no part of any statement
	 */
	static Statements of(Map<String, Object> stored, Predicate<String> stated) {
		var byOwner = new TreeMap<Owner, Map<String, Object>>();
		var owners = owners(stored);
		for (var owner : owners) {
			byOwner.put(owner,
					owners.size() > 1 ? ownValues(stored, owner)
							: stored.entrySet()
								.stream()
								.filter(property -> stated.test(property.getKey()) && !isBookkeeping(property.getKey()))
								.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
		}
		return new Statements(byOwner);
	}

	private static List<Owner> owners(Map<String, Object> stored) {
		var named = stored.get(OWNERS) instanceof Collection<?> names
				? names.stream().map(Object::toString).filter(Owner::isName).distinct().map(Owner::new).toList()
				: List.<Owner>of();
		if (!named.isEmpty()) {
			return named;
		}
		if (stored.isEmpty()) {
			return List.of();
		}
		// before there were owners, all that was loaded was the seed
		return List.of(stored.containsKey(LOADED_FROM) ? Owner.SEED : Owner.ANALYST);
	}

	private static Map<String, Object> ownValues(Map<String, Object> stored, Owner owner) {
		var suffix = OF + owner.name();
		return stored.entrySet()
			.stream()
			.filter(property -> property.getKey().endsWith(suffix))
			.collect(Collectors.toMap(
					property -> property.getKey().substring(0, property.getKey().length() - suffix.length()),
					Map.Entry::getValue));
	}

	/** Whether a property only says who states what. */
	static boolean isBookkeeping(String property) {
		return property.equals(OWNERS) || property.contains(OF);
	}

	/** The same with what an owner says now in place of what it said before. */
	Statements with(Owner owner, Map<String, Object> properties) {
		var all = new TreeMap<>(byOwner);
		all.put(owner, properties);
		return new Statements(all);
	}

	/** The same without what an owner says. */
	Statements without(Owner owner) {
		var others = new TreeMap<>(byOwner);
		others.remove(owner);
		return new Statements(others);
	}

	boolean isEmpty() {
		return byOwner.isEmpty();
	}

	/** What all of them say together. */
	Map<String, Object> merged() {
		var merged = new HashMap<String, Object>();
		byOwner.values()
			.forEach(said -> said.forEach((property, value) -> merged.merge(property, value, Statements::merge)));
		return merged;
	}

	private static Object merge(Object first, Object other) {
		if (first instanceof Collection<?> items && other instanceof Collection<?> more) {
			var all = new LinkedHashSet<Object>(items);
			all.addAll(more);
			return new ArrayList<>(all);
		}
		return first;
	}

	/** The properties to be stored: the merged ones, and who states what. */
	Map<String, Object> stored() {
		var stored = merged();
		if (byOwner.size() > 1) {
			byOwner.forEach((owner, said) -> said
				.forEach((property, value) -> stored.put(property + OF + owner.name(), value)));
		}
		var owners = byOwner.keySet().stream().map(Owner::name).toList();
		if (!owners.equals(List.of(Owner.ANALYST.name()))) {
			stored.put(OWNERS, owners);
		}
		return stored;
	}
}
