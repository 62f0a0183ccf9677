package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.yaml.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says what the parser found wrong with JSON, and where. */
final class BrokenJson {

	private static final int LONGEST_PATH = 300;

	private BrokenJson() {
	}

	static UnreadableProgrammeException refusal(JacksonException e, ExportText text, TokenStreamContext context) {
		var path = path(context);
		return new UnreadableProgrammeException(place(e, text), switch (e) {
			case StreamConstraintsException tooMuch -> tooMuch(tooMuch, path);
			case JacksonException end when text.isExhausted() ->
				"the file ends within %s, so it is truncated; export it again".formatted(path);
			default -> "not readable as JSON at %s: %s".formatted(path,
					Texts.withoutAddresses(String.valueOf(e.getOriginalMessage())));
		});
	}

	/** Where the parser was, or how far the file was read where it doesn't say that. */
	static Place place(JacksonException e, ExportText text) {
		var location = e.getLocation();
		return location == null || location.getLineNr() < 1 ? text.place()
				: new Place(text.file(), location.getLineNr(), Math.max(1, location.getColumnNr()));
	}

	private static String tooMuch(StreamConstraintsException e, String path) {
		var message = e.getOriginalMessage();
		if (message.contains("depth")) {
			return "values are nested more than %d levels deep at %s; no programme has that"
				.formatted(JsonExport.DEEPEST, path);
		}
		if (message.contains("Name")) {
			return "the name of a field is longer than %,d characters at %s".formatted(JsonExport.LONGEST_NAME, path);
		}
		return "the value at %s is longer than %,d characters; shorten it or leave it out".formatted(path,
				JsonExport.LONGEST_VALUE);
	}

	/** As <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a> writes it. */
	private static String path(TokenStreamContext context) {
		var path = Texts.withoutAddresses(context.pathAsPointer().toString());
		return path.isEmpty() ? "its beginning" : Texts.shortened(path, LONGEST_PATH);
	}

}
