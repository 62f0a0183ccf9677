package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.imports.ImportContext;
import dev.ferrograph.ingest.imports.ReadImport;
import dev.ferrograph.ingest.imports.RefusedImportException;
import dev.ferrograph.ingest.imports.Stated;
import dev.ferrograph.ingest.programme.AddressHash;
import java.util.function.Function;

/**
 * An archive that is read when the seed is known, since the seed says what to take from
 * it.
 */
record ReadArchive(String name, AddressHash addresses, Function<ArchiveContext, Stated> reading) implements ReadImport {

	@Override
	public String name(GraphContent seed) {
		return name;
	}

	@Override
	public Stated state(ImportContext context) {
		try {
			return reading.apply(ArchiveContext.of(context, addresses));
		}
		catch (UnreadableArchiveException e) {
			var problem = e.problem();
			var isWhole = problem.place().line() == 1 && problem.place().column() == 1;
			throw RefusedImportException
				.because(isWhole ? problem.place().file() + ": " + problem.message() : problem.toString());
		}
	}
}
