package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Goes through a table row by row. */
final class CsvRows {

	private static final CsvMapper MAPPER = new CsvMapper(CsvFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(JsonExport.LONGEST_VALUE).build())
		.enable(CsvReadFeature.WRAP_AS_ARRAY)
		.build());

	private static final String SEPARATORS = ",;\t";

	private final ExportText text;

	private final JsonParser parser;

	private CsvRows(ExportText text) {
		this.text = text;
		var schema = CsvSchema.emptySchema().withColumnSeparator(separator(text.beginning()));
		this.parser = MAPPER.reader(schema).createParser(text);
	}

	/**
	 * Hands over each row that is not empty.
	 * @throws UnreadableProgrammeException if the table is broken, or the reader throws
	 * it
	 */
	static void read(ExportText text, Consumer<Row> reader) {
		var rows = new CsvRows(text);
		try {
			while (rows.parser.nextToken() != null) {
				if (rows.parser.hasToken(JsonToken.START_ARRAY)
						&& rows.parser.streamReadContext().getNestingDepth() > 1) {
					rows.row(reader);
				}
				text.more();
			}
		}
		catch (JacksonException e) {
			throw rows.unreadable(e);
		}
	}

	private void row(Consumer<Row> reader) {
		var cells = new ArrayList<String>();
		Place place = null;
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			if (place == null) {
				var location = parser.currentTokenLocation();
				place = new Place(text.file(), Math.max(1, location.getLineNr()), 1);
			}
			cells.add(parser.getString());
		}
		while (!cells.isEmpty() && cells.getLast().isBlank()) {
			cells.removeLast();
		}
		if (place != null && !cells.isEmpty()) {
			reader.accept(new Row(cells, place));
		}
	}

	private UnreadableProgrammeException unreadable(JacksonException e) {
		var place = BrokenJson.place(e, text);
		var said = String.valueOf(e.getOriginalMessage());
		if (e instanceof StreamConstraintsException) {
			return new UnreadableProgrammeException(place,
					"a value is longer than %,d characters; shorten it".formatted(JsonExport.LONGEST_VALUE));
		}
		return new UnreadableProgrammeException(place, said.contains("closing quote")
				? "a quotation mark that opens a value is not closed; close it, or write it twice where it is meant"
				: "not readable as CSV: " + Texts.withoutAddresses(said));
	}

	/** The character that occurs most in the first line, outside of quotation marks. */
	private static char separator(String beginning) {
		var counts = new int[SEPARATORS.length()];
		var quoted = false;
		for (var i = 0; i < beginning.length() && (quoted || beginning.charAt(i) != '\n'); i++) {
			var character = beginning.charAt(i);
			quoted ^= character == '"';
			var index = SEPARATORS.indexOf(character);
			if (!quoted && index >= 0) {
				counts[index]++;
			}
		}
		var most = 0;
		for (var i = 1; i < counts.length; i++) {
			most = counts[i] > counts[most] ? i : most;
		}
		return SEPARATORS.charAt(most);
	}

	/** A row up to its last value that is not blank, and where it begins. */
	record Row(List<String> cells, Place place) {
	}

}
