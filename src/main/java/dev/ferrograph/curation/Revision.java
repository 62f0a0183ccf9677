package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.yaml.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an editor wants to be said in one of the files. */
interface Revision {

	/** The node that it is about; empty where it is about none. */
	Optional<NodeId> node();

	/**
	 * What is to stand in which file.
	 * @throws CorrectionException if it does not go together with what is there
	 */
	Rewrite rewrite(FileSet files, Editor editor);

	/**
	 * Refuses what came of it, although there is no problem in the files.
	 * @param after the files as they would be
	 * @param notes on the file that is rewritten
	 * @throws CorrectionException if that is not what the editor wants
	 */
	default void check(FileSet after, List<Problem> notes) {
	}

	/** What files state of it, for the record; null where they state nothing. */
	@Nullable String statedIn(FileSet files);

	/**
	 * A file and what is to stand in it.
	 *
	 * @param path relative to the seed's directory
	 * @param content empty where there is to be no such file
	 */
	record Rewrite(String path, Optional<String> content) {
	}

}
