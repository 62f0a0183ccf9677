package dev.ferrograph.ingest.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone as a source names them.
 *
 * @param aside what stands in brackets or quotation marks beside the name, such as a
 * nickname or handle
 * @param identifiers ids in other systems, each after the system's name and a slash
 * @param addressKey a hashed e-mail address; used for matching and never shown
 * @param github the account's name
 * @param affiliation the id or name of an organization
 * @param edition the id of the edition in whose programme the person is named
 * @param with the ids of the other people in the same session, as far as they are known
 */
public record Mention(String name, @Nullable String aside, List<String> identifiers, @Nullable String addressKey,
		@Nullable String github, @Nullable String affiliation, @Nullable String edition, Set<String> with) {

	public Mention {
		identifiers = List.copyOf(identifiers);
		with = Set.copyOf(with);
	}

	/** Someone of whom only the name is known. */
	public static Mention of(String name) {
		return new Mention(name, null, List.of(), null, null, null, null, Set.of());
	}

}
