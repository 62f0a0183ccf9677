package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.graph.GraphContent;
import java.util.List;

/** Programmes as they were read from files. */
record ReadProgrammes(List<Exported> exports, ProgrammeImport.Options options) implements ReadImport {

	/** That of the edition, or of the series where there are several. */
	@Override
	public String name(GraphContent seed) {
		var editions = new EditionFinder(new Existing(seed, ""), options.series(), options.edition());
		var found = exports.stream().map(editions::find).toList();
		return found.size() == 1 ? found.getFirst().id() : found.getFirst().series();
	}

	@Override
	public Stated state(ImportContext context) {
		return new ProgrammeImport(new Existing(context.content(), context.file()), context.elsewhere(),
				context.people(), Topics.NONE, options)
			.state(exports);
	}

}
