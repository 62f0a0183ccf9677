package dev.ferrograph.ingest.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone named in a session.
 *
 * @param name as written but for white space, pronouns and what is in {@code aside};
 * never an e-mail address
 * @param aside what stood in brackets or quotation marks within the name: a nickname or a
 * handle, sometimes an employer
 * @param keys by which the person may be recognised, the most telling first
 * @param github the account's name
 */
public record Speaker(String name, @Nullable String aside, Part part, @Nullable String affiliation,
		List<ForeignKey> keys, @Nullable String homepage, @Nullable String github) {

	public Speaker {
		keys = List.copyOf(keys);
	}

}
