package dev.ferrograph.ingest;

import dev.ferrograph.ingest.graph.GraphWriter;
import dev.ferrograph.neo4j.GraphSizes;
import dev.ferrograph.ingest.graph.Owner;
import dev.ferrograph.ingest.seed.Fingerprint;
import dev.ferrograph.ingest.seed.SeedDirectory;
import dev.ferrograph.ingest.seed.SeedReader;
import dev.ferrograph.ingest.yaml.Problems;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Loads a seed into the graph. */
@Component
public class SeedLoader {

	private final GraphWriter graph;

	private final GraphSizes sizes;

	SeedLoader(GraphWriter graph, GraphSizes sizes) {
		this.graph = graph;
		this.sizes = sizes;
	}

	/**
	 * Makes the graph say what the files in a directory say, and no longer what files
	 * said that were loaded before; whatever else is in the graph stays. A seed that the
	 * graph already holds is not written again, unless someone has changed the graph
	 * since.
	 * @param location the directory, as a Spring resource location
	 * @throws InvalidSeedException where anything is wrong with the files; the graph is
	 * then as it was
	 */
	public SeedLoad load(String location) {
		return load(location, false);
	}

	/**
	 * The same as {@link #load(String)}.
	 * @param anew whether to load also a seed that the graph already holds
	 */
	SeedLoad load(String location, boolean anew) {
		try {
			var files = SeedDirectory.files(location);
			if (files.isEmpty()) {
				throw InvalidSeedException.unreadable(location,
						"there are no files; a directory outside the class path "
								+ "is written as file:/path/to/seed/");
			}
			var fingerprint = Fingerprint.of(files);
			var held = graph.holds(Owner.SEED, fingerprint);
			if (held && !anew && graph.isAsLoaded()) {
				return SeedLoad.UNCHANGED;
			}
			var problems = new Problems();
			var content = SeedReader.read(files, problems);
			if (!problems.isEmpty()) {
				throw InvalidSeedException.with(problems.sorted(), location);
			}
			if (!graph.replace(Owner.SEED, content, fingerprint, anew)) {
				return SeedLoad.UNCHANGED;
			}
			return held && !anew ? SeedLoad.restoring(content) : SeedLoad.of(content);
		}
		catch (IOException e) {
			throw InvalidSeedException.unreadable(location, String.valueOf(e.getMessage()));
		}
		finally {
			sizes.forget();
		}
	}

}
