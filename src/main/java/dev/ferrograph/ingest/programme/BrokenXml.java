package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.yaml.Place;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Says what the parser found wrong with XML, and where. */
final class BrokenXml {

	private static final String MESSAGE = "Message: ";

	private static final Pattern ENTITY = Pattern.compile("entity \"([^\"]{1,60})\" was referenced");

	private static final Pattern CHARACTER = Pattern.compile("\\(Unicode: 0x([0-9a-fA-F]+)\\)");

	private BrokenXml() {
	}

	static UnreadableProgrammeException refusal(XMLStreamException e, ExportText text) {
		var location = e.getLocation();
		var place = location == null || location.getLineNumber() < 1 ? text.place()
				: new Place(text.file(), location.getLineNumber(), Math.max(1, location.getColumnNumber()));
		return new UnreadableProgrammeException(place,
				text.isExhausted() ? "the file ends within an element, so it is truncated; export it again"
						: message(String.valueOf(e.getMessage())));
	}

	static String unknownEntity(String name) {
		return "the entity &%s; is unknown; write the character itself".formatted(name);
	}

	private static String message(String ofParser) {
		var start = ofParser.indexOf(MESSAGE);
		var said = start < 0 ? ofParser : ofParser.substring(start + MESSAGE.length());
		var entity = ENTITY.matcher(said);
		if (entity.find()) {
			return unknownEntity(entity.group(1));
		}
		var character = CHARACTER.matcher(said);
		if (character.find()) {
			return "the character U+%04X, which XML doesn't allow; remove it"
				.formatted(Integer.parseInt(character.group(1), 16));
		}
		return "not readable as XML: " + Texts.withoutAddresses(said.lines().findFirst().orElse(said));
	}

}
