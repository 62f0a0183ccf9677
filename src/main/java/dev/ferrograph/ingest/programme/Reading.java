package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.yaml.Place;
import java.io.IOException;

/** Something that reads a file, and fails where the file can't be read. */
interface Reading<T> {

	T read() throws IOException;

	/**
	 * Does it.
	 * @throws UnreadableProgrammeException if the file can't be read any further
	 */
	static <T> T of(String file, Reading<T> reading) {
		try {
			return reading.read();
		}
		catch (IOException e) {
			throw new UnreadableProgrammeException(Place.startOf(file),
					"the file can't be read: %s".formatted(e.getMessage()));
		}
	}

}
