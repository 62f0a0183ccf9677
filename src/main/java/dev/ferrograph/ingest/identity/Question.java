package dev.ferrograph.ingest.identity;

import java.util.List;

/**
 * Whether two entries are one person, to be answered by someone who knows.
 *
 * @param one the entry that says more, whose id would remain
 * @param evidence why it may be one person, as phrases
 * @param doubts why it may be two
 * @param score how likely it is one, from 0 to 1
 */
public record Question(Side one, Side other, List<String> evidence, List<String> doubts, double score) {

	public Question {
		evidence = List.copyOf(evidence);
		doubts = List.copyOf(doubts);
	}

	/**
	 * One of the two.
	 *
	 * @param id as in a seed, without the kind: {@code gary-guo}
	 * @param facts what tells the person apart, as phrases
	 * @param loadedFrom the file with the entry
	 */
	public record Side(String id, String name, List<String> facts, String loadedFrom) {

		public Side {
			facts = List.copyOf(facts);
		}

	}

}
