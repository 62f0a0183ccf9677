package dev.ferrograph.api.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads files that list documents with their ids: those of relay-compiler, an object of
 * texts by id, and those of Apollo's manifest generator, whose {@code operations} have an
 * {@code id} and a {@code body} each.
 *
 * @see <a href="https://relay.dev/docs/guides/persisted-queries/">Relay, Persisted
 * Queries</a>
 * @see <a href=
 * "https://www.apollographql.com/docs/graphos/platform/security/persisted-queries">Apollo,
 * Persisted Queries</a>
 */
final class Manifest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String APOLLO = "apollo-persisted-query-manifest";

	private final String file;

	private final List<SourceDocument> documents = new ArrayList<>();

	private Manifest(String file) {
		this.file = file;
	}

	/**
	 * The documents of a file.
	 * @throws InvalidDocumentsException if it is none of these files
	 */
	static List<SourceDocument> read(String file, String content) {
		var manifest = new Manifest(file);
		try (var parser = JSON.createParser(content)) {
			manifest.read(parser);
		}
		catch (JacksonException e) {
			throw manifest.problem(e.getLocation().getLineNr(), "this is not JSON");
		}
		return manifest.documents;
	}

	private void read(JsonParser parser) {
		if (parser.nextToken() != JsonToken.START_OBJECT) {
			throw problem(1, "a list of documents is a JSON object");
		}
		while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
			var key = parser.currentName();
			var line = parser.currentTokenLocation().getLineNr();
			switch (parser.nextToken()) {
				case START_ARRAY -> operations(parser);
				case VALUE_STRING -> add(key, parser.getString(), line);
				// such as the version of the format
				default -> parser.skipChildren();
			}
		}
	}

	private void add(String key, String value, int line) {
		if (!value.equals(APOLLO)) {
			documents.add(SourceDocument.entry(key, value, file, line));
		}
	}

	private void operations(JsonParser parser) {
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			var line = parser.currentTokenLocation().getLineNr();
			JsonNode operation = parser.readValueAsTree();
			var id = text(operation, "id");
			var body = text(operation, "body");
			if (id == null || body == null) {
				throw problem(line, "an operation needs an id and a body");
			}
			documents.add(SourceDocument.entry(id, body, file, line));
		}
	}

	private static @Nullable String text(JsonNode operation, String key) {
		return operation.path(key).isString() ? operation.path(key).asString() : null;
	}

	private InvalidDocumentsException problem(int line, String what) {
		return new InvalidDocumentsException(List.of("%s:%d: %s.".formatted(file, line, what)));
	}

}
