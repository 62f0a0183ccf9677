package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Value;
import java.util.Optional;

/**
 * An entry, or a talk of one, as the files state it.
 *
 * @param section the key of the section that it belongs to
 * @param all what all files say together
 * @param uncorrected what they say without its own correction; empty where nothing else
 * states it
 * @param correction what its own correction says
 * @param correctedIn the file in which they do
 */
public record StatedEntry(String section, Value.Mapping all, Optional<Value.Mapping> uncorrected,
		Optional<Value.Mapping> correction, Optional<String> correctedIn) {

	/** The same as that of its node in the graph. */
	public String version() {
		return all.version();
	}
}
