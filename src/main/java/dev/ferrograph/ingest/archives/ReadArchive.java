package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.imports.ImportContext;
import dev.ferrograph.ingest.imports.ReadImport;
import dev.ferrograph.ingest.imports.RefusedImportException;
import dev.ferrograph.ingest.imports.Stated;
import dev.ferrograph.ingest.programme.AddressHash;
import java.io.IOException;

/**
 * An archive that is read when the seed is known, since the seed says what to take from
 * it.
 */
record ReadArchive(String name, AddressHash addresses, Reading reading) implements ReadImport {

	/** Reads it. */
	@FunctionalInterface
	interface Reading {

		Stated read(ArchiveContext context) throws IOException;

	}

	@Override
	public String name(GraphContent seed) {
		return name;
	}

	@Override
	public Stated state(ImportContext context) throws IOException {
		try {
			return reading.read(ArchiveContext.of(context, addresses));
		}
		catch (UnreadableArchiveException e) {
			var problem = e.problem();
			var isWhole = problem.place().line() == 1 && problem.place().column() == 1;
			throw RefusedImportException
				.because(isWhole ? problem.place().file() + ": " + problem.message() : problem.toString(), e);
		}
	}
}
