package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one of what two files say of the same thing. The stronger counts where both say
 * something; lists have the items of both. {@code without} names what the weaker lists
 * and the stronger does not want; {@code removed} and a key without a value take away.
 */
final class Merge {

	static final String WITHOUT = "without";

	static final String REMOVED = "removed";

	private final SameMeaning meaning;

	private final Problems problems;

	Merge(SameMeaning meaning, Problems problems) {
		this.meaning = meaning;
		this.problems = problems;
	}

	/** What both say together. */
	Value.Mapping merge(Value.Mapping strong, Value.Mapping weak) {
		var unwanted = strong.get(WITHOUT).flatMap(value -> value.mapping(problems));
		var members = new ArrayList<Value.Member>();
		for (var member : strong.members()) {
			var key = member.key().value();
			var other = weak.get(key);
			if (member.value() instanceof Value.Nothing && other.isPresent()) {
				continue;
			}
			members.add(other
				.map(value -> new Value.Member(member.key(), merge(key, member.value(), reduced(key, value, unwanted))))
				.orElse(member));
		}
		for (var member : weak.members()) {
			var key = member.key().value();
			if (strong.get(key).isEmpty()) {
				members.add(new Value.Member(member.key(), reduced(key, member.value(), unwanted)));
			}
		}
		return new Value.Mapping(List.copyOf(members), strong.place());
	}

	private Value merge(String key, Value strong, Value weak) {
		if (strong instanceof Value.Items one && weak instanceof Value.Items other) {
			return new Value.Items(items(key, one.items(), other.items()), one.place());
		}
		if (strong instanceof Value.Mapping one && weak instanceof Value.Mapping other) {
			return merge(one, other);
		}
		return strong;
	}

	/** A programme keeps the order of whoever lists more of it. */
	private List<Value> items(String key, List<Value> strong, List<Value> weak) {
		Map<Object, Value> all = new LinkedHashMap<>();
		var mayFollow = strong.stream().allMatch(Value.Mapping.class::isInstance) && weak.size() > strong.size();
		if (mayFollow) {
			weak.forEach(item -> all.put(meaning.of(key, item), item));
			strong.forEach(item -> all.merge(meaning.of(key, item), item, (other, one) -> merge(key, one, other)));
		}
		else {
			var own = strong.stream().map(item -> meaning.of(key, item)).collect(Collectors.toSet());
			if (own.size() < strong.size()) {
				// what one file says twice is its own problem
				var rest = weak.stream().filter(item -> !own.contains(meaning.of(key, item)));
				return Stream.concat(strong.stream(), rest).toList();
			}
			strong.forEach(item -> all.put(meaning.of(key, item), item));
			weak.forEach(item -> all.merge(meaning.of(key, item), item, (one, other) -> merge(key, one, other)));
		}
		return List.copyOf(all.values());
	}

	private Value reduced(String key, Value weak, Optional<Value.Mapping> without) {
		if (!(weak instanceof Value.Items list)) {
			return weak;
		}
		var unwanted = without.flatMap(mapping -> mapping.get(key)).map(value -> meanings(key, value)).orElse(Set.of());
		return unwanted.isEmpty() ? weak : new Value.Items(
				list.items().stream().filter(item -> !unwanted.contains(meaning.of(key, item))).toList(), list.place());
	}

	private Set<Object> meanings(String key, Value list) {
		return list instanceof Value.Items items
				? items.items().stream().map(item -> meaning.of(key, item)).collect(Collectors.toSet()) : Set.of();
	}

}
