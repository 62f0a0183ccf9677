package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.graph.GraphContent;
import java.io.IOException;

/** What was read from files, before it is known what the seed makes of it. */
public interface ReadImport {

	/**
	 * What the import is called if the command does not say it: an id that is the same
	 * for the next import from there.
	 */
	String name(GraphContent seed);

	/**
	 * What the files state.
	 * @throws RefusedImportException if it can't be stated
	 * @throws IOException if files can't be read
	 */
	Stated state(ImportContext context) throws IOException;

}
