package dev.ferrograph.ingest.yaml;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Reads the one document of a file, from the parser's events: they are the only form in
 * which anchors, aliases and tags, which this reader refuses, still have their places.
 */
public final class YamlFile {

	private static final int DEEPEST = 20;

	private static final Set<String> NOTHING = Set.of("", "~", "null");

	private final String file;

	private final Problems problems;

	private final Iterator<Event> events;

	private YamlFile(String file, String content, Problems problems) {
		this.file = file;
		this.problems = problems;
		this.events = new Yaml(new LoaderOptions()).parse(new StringReader(content)).iterator();
	}

	/**
	 * The content as a value; empty, with the reason among the problems, where it can't
	 * be read as one.
	 */
	public static Optional<Value> read(String file, String content, Problems problems) {
		try {
			return new YamlFile(file, content, problems).document();
		}
		catch (Refused e) {
			problems.add(e.problem);
		}
		catch (YAMLException e) {
			problems.add(BrokenYaml.problem(e, file, content));
		}
		return Optional.empty();
	}

	private Optional<Value> document() {
		next(Event.ID.StreamStart);
		if (events.next().is(Event.ID.StreamEnd)) {
			throw new Refused(Place.startOf(file), "the file is empty; fill it or remove it");
		}
		var value = value(events.next(), 0);
		next(Event.ID.DocumentEnd);
		var end = events.next();
		if (!end.is(Event.ID.StreamEnd)) {
			throw new Refused(place(end), "a second document begins; one file holds one, so remove the ---");
		}
		return Optional.of(value);
	}

	private void next(Event.ID expected) {
		var event = events.next();
		if (!event.is(expected)) {
			throw new IllegalStateException("%s where %s was to come".formatted(event, expected));
		}
	}

	private Value value(Event event, int depth) {
		refuseReferences(event);
		if (depth > DEEPEST) {
			throw new Refused(place(event), "lists and keys are nested more than " + DEEPEST + " levels deep");
		}
		return switch (event) {
			case ScalarEvent scalar -> scalar(scalar);
			case SequenceStartEvent list -> new Value.Items(items(depth + 1), place(list));
			case MappingStartEvent mapping -> new Value.Mapping(members(depth + 1), place(mapping));
			default -> throw new IllegalStateException("no value begins with " + event);
		};
	}

	private void refuseReferences(Event event) {
		if (event instanceof AliasEvent alias) {
			throw new Refused(place(event),
					"aliases are not allowed; write out what *%s stands for".formatted(alias.getAnchor()));
		}
		if (event instanceof NodeEvent node && node.getAnchor() != null) {
			throw new Refused(place(event), "anchors are not allowed; remove &" + node.getAnchor());
		}
		var tag = switch (event) {
			case ScalarEvent scalar -> scalar.getTag();
			case CollectionStartEvent collection -> collection.getTag();
			default -> null;
		};
		if (tag != null) {
			throw new Refused(place(event), "tags are not allowed; remove the one with ! before this value");
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
				throw new Refused(place(event), "a key must be a text");
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
		return place(event.getStartMark(), file);
	}

	static Place place(Mark mark, String file) {
		return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
	}

	/** Ends the reading of a file. */
	private static final class Refused extends RuntimeException {

		private final transient Problem problem;

		Refused(Place place, String message) {
			super(message);
			this.problem = new Problem(place, message);
		}

	}

}
