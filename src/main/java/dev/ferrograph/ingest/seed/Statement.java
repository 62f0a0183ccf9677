package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Text;
import dev.ferrograph.ingest.yaml.Value;
import java.util.Optional;
import java.util.stream.Stream;

/** What one file says of one entry. */
record Statement(Section section, Layer layer, Value.Mapping says) {

	/** The id of the entry, if it has one. */
	Optional<Text> id() {
		return says.text("id");
	}

	/** The entry that it is about, by the answers about people; empty without an id. */
	Optional<EntryKey> entry(Identity identity) {
		return id().map(Text::value)
			.map(id -> new EntryKey(section.ids(), section == Section.PEOPLE ? identity.remains(id) : id));
	}

	/** What the entry is called, in the ways under which others may refer to it. */
	Stream<String> names() {
		return Stream.concat(says.text("name").stream(), says.texts("aliases").stream()).map(Text::value);
	}

	Statement saying(Value.Mapping other) {
		return new Statement(section, layer, other);
	}
}
