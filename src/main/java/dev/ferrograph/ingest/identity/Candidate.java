package dev.ferrograph.ingest.identity;

import java.util.List;

/**
 * Someone who may be meant.
 *
 * @param id as in a seed, without the kind: {@code gary-guo}
 * @param evidence what speaks for it, then what speaks against it, as phrases
 * @param score how likely it is, from 0 to 1
 */
public record Candidate(String id, List<String> evidence, double score) {

	public Candidate {
		evidence = List.copyOf(evidence);
	}

}
