package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.yaml.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Goes through <a href="https://www.rfc-editor.org/rfc/rfc8259">JSON</a> value by value.
 * Whoever is handed a value either takes it or leaves it, in which case it is passed
 * over.
 */
final class JsonExport implements AutoCloseable {

	/** The exports have ten levels. */
	static final int DEEPEST = 64;

	static final int LONGEST_NAME = 1_000;

	/** Of a value that is kept. */
	static final int LONGEST_VALUE = 1024 * 1024;

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(DEEPEST)
			.maxNameLength(LONGEST_NAME)
			.maxStringLength(LONGEST_VALUE)
			.build())
		.build();

	private final ExportText text;

	private final JsonParser parser;

	private final Set<String> passedOver;

	private JsonExport(ExportText text, Set<String> passedOver) {
		this.text = text;
		this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
		this.passedOver = passedOver;
	}

	/**
	 * Has a file read by a reader.
	 * @param passedOver the names of what no node needs
	 * @throws UnreadableProgrammeException if it is no JSON or broken, or the reader
	 * throws it
	 */
	static void read(ExportText text, Set<String> passedOver, Consumer<JsonExport> reader) {
		NotAProgramme.refuseUnless('{', text, "JSON");
		try (var json = new JsonExport(text, passedOver)) {
			json.next();
			reader.accept(json);
			json.pass();
			if (json.next() != null) {
				throw new UnreadableProgrammeException(json.place(),
						"something follows the end of the export; remove it");
			}
		}
	}

	/** Where the current value begins. */
	Place place() {
		var location = parser.currentTokenLocation();
		return new Place(text.file(), location.getLineNr(), location.getColumnNr());
	}

	boolean isFields() {
		return parser.hasToken(JsonToken.START_OBJECT);
	}

	boolean isList() {
		return parser.hasToken(JsonToken.START_ARRAY);
	}

	/** Hands over each part of the current object, the value being current. */
	void eachField(Consumer<String> reader) {
		if (!isFields()) {
			return;
		}
		while (next() != JsonToken.END_OBJECT) {
			var name = parser.currentName();
			next();
			hand(() -> reader.accept(name));
		}
	}

	/** Hands over each item of the current list, the item being current. */
	void eachItem(Runnable reader) {
		if (!isList()) {
			return;
		}
		while (next() != JsonToken.END_ARRAY) {
			hand(reader);
		}
	}

	private void hand(Runnable reader) {
		reader.run();
		// a reader that left the value open did not want it
		pass();
		text.more();
	}

	/** The current value, or null where it is null or blank. */
	@Nullable Node node() {
		var place = place();
		if (isFields()) {
			return fields(place);
		}
		if (isList()) {
			var items = new ArrayList<Node>();
			while (next() != JsonToken.END_ARRAY) {
				var item = node();
				if (item != null) {
					items.add(item);
				}
			}
			return new Node.Items(items, place);
		}
		var value = parser.hasToken(JsonToken.VALUE_NULL) ? "" : string();
		return value.isBlank() ? null : new Node.Text(value, place);
	}

	private Node fields(Place place) {
		Map<String, Node> parts = new LinkedHashMap<>();
		while (next() != JsonToken.END_OBJECT) {
			var name = parser.currentName();
			next();
			if (passedOver.contains(name)) {
				pass();
				continue;
			}
			var part = node();
			if (part != null) {
				parts.putIfAbsent(name, part);
			}
		}
		return new Node.Fields(parts, place);
	}

	/** Passes over the current value, however long it is. */
	private void pass() {
		if (!isFields() && !isList()) {
			return;
		}
		var depth = 1;
		while (depth > 0) {
			next();
			text.more();
			if (isFields() || isList()) {
				depth++;
			}
			else if (parser.hasToken(JsonToken.END_OBJECT) || parser.hasToken(JsonToken.END_ARRAY)) {
				depth--;
			}
		}
	}

	private @Nullable JsonToken next() {
		try {
			return parser.nextToken();
		}
		catch (JacksonException e) {
			throw unreadable(e);
		}
	}

	private String string() {
		try {
			return parser.getString();
		}
		catch (JacksonException e) {
			throw unreadable(e);
		}
	}

	private UnreadableProgrammeException unreadable(JacksonException e) {
		return BrokenJson.refusal(e, text, parser.streamReadContext());
	}

	@Override
	public void close() {
		parser.close();
	}

}
