package dev.ferrograph.ingest.topics;

/**
 * A topic that a text names.
 *
 * @param topicId as in a seed, without the kind: {@code rcu}
 * @param matchedText as the text has it
 */
public record Found(String topicId, String matchedText, Where where) {

	/** In which text of a talk. */
	public enum Where {

		TITLE, ABSTRACT

	}

}
