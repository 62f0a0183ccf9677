package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By which words a program found that a talk is about a topic.
 *
 * @param topic its id
 * @param where in the title or in the abstract
 */
record FoundTopic(String topic, String text, Where where) {

	enum Where {

		TITLE, ABSTRACT

	}

	static FoundTopic read(Fields fields) {
		return new FoundTopic(fields.text("topic").value(), fields.passage("text"), fields.choice("in", Where.class));
	}

	/** The words by which a topic was found; null where people named it. */
	static @Nullable String text(String topic, List<FoundTopic> found) {
		return found.stream().filter(one -> one.topic.equals(topic)).map(FoundTopic::text).findFirst().orElse(null);
	}

}
