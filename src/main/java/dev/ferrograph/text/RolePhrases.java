package dev.ferrograph.text;

import java.util.List;
import java.util.Map;

/**
 * What sentences say of a person's role; where the record has it under an entry, they
 * name the entry and not the topic, since nobody maintains, say, safe abstractions.
 */
public final class RolePhrases {

	/**
	 * By role, what a sentence says that the person does, and what the person did when
	 * the role has ended: the parameter {@code roles} of statements.
	 */
	public static final Map<String, List<String>> ALL = Map.of("MAINTAINER", List.of("maintains", "maintained"),
			"REVIEWER", List.of("reviews changes to", "reviewed changes to"), "LEAD", List.of("leads", "led"), "AUTHOR",
			List.of("wrote", "wrote"), "CONTRIBUTOR", List.of("contributes to", "contributed to"), "MEMBER",
			List.of("is a member of", "was a member of"));

	private RolePhrases() {
	}

}
