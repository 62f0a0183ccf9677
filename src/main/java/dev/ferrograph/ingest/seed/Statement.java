package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Text;
import dev.ferrograph.ingest.yaml.Value;
import java.util.Optional;

/** What one file says of one entry. */
record Statement(Section section, Layer layer, Value.Mapping says) {

	/** The id of the entry, if it has one. */
	Optional<Text> id() {
		return says.text("id");
	}

	Statement saying(Value.Mapping other) {
		return new Statement(section, layer, other);
	}
}
