package dev.ferrograph.ingest.topics;

import java.util.List;

/**
 * A frequent term that no topic has for a name.
 *
 * @param term as it is most often written
 * @param talks how many titles have it
 * @param examples up to three of them
 */
public record TermProposal(String term, int talks, List<String> examples) {

	public TermProposal {
		examples = List.copyOf(examples);
	}

}
