package dev.ferrograph.ingest.yaml;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Puts values together from the parser's events: the only form in which aliases and tags
 * still have their places. An alias stands for the value that it names, wherever that was
 * written. Tags are refused.
 */
final class Composer {

	private static final int DEEPEST = 20;

	/**
	 * How many values aliases may stand for in one file: a few lines of them can stand
	 * for billions.
	 */
	private static final int MOST_REPEATED = 100_000;

	private static final Set<String> NOTHING = Set.of("", "~", "null");

	private final String file;

	private final Problems problems;

	private final Iterator<Event> events;

	private final Map<String, Anchored> anchors = new HashMap<>();

	private int values;

	private int repeated;

	/** A value with an anchor, and how many values it has in it, aliases included. */
	private record Anchored(Value value, int values) {
	}

	Composer(String file, Iterator<Event> events, Problems problems) {
		this.file = file;
		this.events = events;
		this.problems = problems;
	}

	/**
	 * The value that comes next; throws {@link RefusedException} where it can't be had.
	 */
	Value value() {
		return value(events.next(), 0);
	}

	private Value value(Event event, int depth) {
		if (event instanceof AliasEvent alias) {
			return repeat(alias);
		}
		int before = values++;
		var value = written(event, depth);
		if (event instanceof NodeEvent node && node.getAnchor() != null) {
			anchors.put(node.getAnchor(), new Anchored(value, values - before));
		}
		return value;
	}

	private Value repeat(AliasEvent alias) {
		var anchored = anchors.get(alias.getAnchor());
		if (anchored == null) {
			throw new RefusedException(place(alias), "*%s stands for nothing; put &%s before what it means"
				.formatted(alias.getAnchor(), alias.getAnchor()));
		}
		values += anchored.values();
		repeated += anchored.values();
		if (repeated > MOST_REPEATED) {
			throw new RefusedException(place(alias),
					"aliases stand for more than %,d values; write them out".formatted(MOST_REPEATED));
		}
		return anchored.value();
	}

	private Value written(Event event, int depth) {
		refuseTags(event);
		if (depth > DEEPEST) {
			throw new RefusedException(place(event), "lists and keys are nested more than " + DEEPEST + " levels deep");
		}
		return switch (event) {
			case ScalarEvent scalar -> scalar(scalar);
			case SequenceStartEvent list -> new Value.Items(items(depth + 1), place(list));
			case MappingStartEvent mapping -> new Value.Mapping(members(depth + 1), place(mapping));
			default -> throw new IllegalStateException("no value begins with " + event);
		};
	}

	private void refuseTags(Event event) {
		var tag = switch (event) {
			case ScalarEvent scalar -> scalar.getTag();
			case CollectionStartEvent collection -> collection.getTag();
			default -> null;
		};
		if (tag != null) {
			throw new RefusedException(place(event), "tags are not allowed; remove the one with ! before this value");
		}
	}

	private Value scalar(ScalarEvent scalar) {
		// accents may be typed as one character or two; both must name the same person
		var text = Normalizer.normalize(scalar.getValue(), Normalizer.Form.NFC).strip();
		return scalar.isPlain() && NOTHING.contains(text) ? new Value.Nothing(place(scalar))
				: new Value.Scalar(new Text(text, place(scalar)));
	}

	private List<Value> items(int depth) {
		var items = new ArrayList<Value>();
		for (var event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
			items.add(value(event, depth));
		}
		return items;
	}

	private List<Value.Member> members(int depth) {
		Map<String, Value.Member> members = new LinkedHashMap<>();
		for (var event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
			if (!(value(event, depth) instanceof Value.Scalar scalar)) {
				throw new RefusedException(place(event), "a key must be a text");
			}
			var key = scalar.text();
			var member = new Value.Member(key, value(events.next(), depth));
			var first = members.putIfAbsent(key.value(), member);
			if (first != null) {
				problems.add(key.place(),
						"duplicate key \"%s\"; the first is at %s".formatted(key, first.key().place()));
			}
		}
		return List.copyOf(members.values());
	}

	private Place place(Event event) {
		return YamlFile.place(event.getStartMark(), file);
	}

}
