package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.topics.TopicFinder;
import dev.ferrograph.ingest.yaml.Place;
import dev.ferrograph.ingest.yaml.Problem;
import java.util.List;

/**
 * Programmes as they were read from files.
 *
 * @param isSearched whether abstracts are there to be searched for topics
 */
record ReadProgrammes(List<Exported> exports, ProgrammeImport.Options options,
		boolean isSearched) implements ReadImport {

	/** That of the edition, or of the series where there are several. */
	@Override
	public String name(GraphContent seed) {
		var editions = new EditionFinder(new Existing(seed, ""), options.series(), options.edition());
		var found = exports.stream().map(editions::find).toList();
		return found.size() == 1 ? found.getFirst().id() : found.getFirst().series();
	}

	@Override
	public Stated state(ImportContext context) {
		var stated = new ProgrammeImport(new Existing(context.content(), context.file()), context.elsewhere(),
				context.people(), TopicFinder.of(context.content()), options)
			.state(exports);
		return isSearched ? stated : stated.with(new Problem(Place.startOf(exports.getFirst().file()),
				"only titles are searched for topics, since the abstracts of so large files would fill the memory"));
	}

}
