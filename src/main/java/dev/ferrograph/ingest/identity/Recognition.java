package dev.ferrograph.ingest.identity;

import java.util.List;

/** Whom a mention means. */
public sealed interface Recognition {

	/**
	 * A known person.
	 *
	 * @param id as in a seed, without the kind: {@code gary-guo}
	 * @param evidence why, as phrases; not empty
	 */
	record Known(String id, List<String> evidence) implements Recognition {

		public Known {
			evidence = List.copyOf(evidence);
		}

	}

	/** Nobody who is known. */
	record Unknown() implements Recognition {
	}

	/**
	 * Perhaps one of these. Until someone has answered, the mention is a person of its
	 * own.
	 *
	 * @param candidates the most likely first; not empty
	 */
	record Doubtful(List<Candidate> candidates) implements Recognition {

		public Doubtful {
			candidates = List.copyOf(candidates);
		}

	}

}
