package dev.ferrograph.ingest.yaml;

import java.io.StringReader;
import java.util.Iterator;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;

/** Reads files that hold one YAML document. */
public final class YamlFile {

	private YamlFile() {
	}

	/**
	 * The content as a value; empty, with the reason among the problems, where it can't
	 * be read as one.
	 */
	public static Optional<Value> read(String file, String content, Problems problems) {
		try {
			var events = new Yaml(unlimited()).parse(new StringReader(content)).iterator();
			return Optional.of(document(file, events, problems));
		}
		catch (RefusedException e) {
			problems.add(e.problem());
		}
		catch (YAMLException e) {
			problems.add(BrokenYaml.problem(e, file, content));
		}
		return Optional.empty();
	}

	/** How long a file may be, its reader decides. */
	private static LoaderOptions unlimited() {
		var options = new LoaderOptions();
		options.setCodePointLimit(Integer.MAX_VALUE);
		return options;
	}

	private static Value document(String file, Iterator<Event> events, Problems problems) {
		skip(events, Event.ID.StreamStart);
		if (events.next().is(Event.ID.StreamEnd)) {
			throw new RefusedException(Place.startOf(file), "the file is empty; fill it or remove it");
		}
		var value = new Composer(file, events, problems).value();
		skip(events, Event.ID.DocumentEnd);
		var end = events.next();
		if (!end.is(Event.ID.StreamEnd)) {
			throw new RefusedException(place(end.getStartMark(), file),
					"a second document begins; one file holds one, so remove the ---");
		}
		return value;
	}

	private static void skip(Iterator<Event> events, Event.ID expected) {
		var event = events.next();
		if (!event.is(expected)) {
			throw new IllegalStateException("%s where %s was to come".formatted(event, expected));
		}
	}

	static Place place(Mark mark, String file) {
		return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
	}

}
