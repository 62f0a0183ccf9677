package dev.ferrograph.ingest.programme;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a file should know beside the file.
 *
 * @param withAbstracts whether abstracts are kept
 * @param addresses what hashes e-mail addresses; without it they are dropped
 * @param system the system that the ids come from, instead of the one that the file
 * names; needed where files of one system don't name it, so that their ids agree
 * @param zone the time zone of the venue, where the file states none
 */
public record ReadOptions(boolean withAbstracts, @Nullable AddressHash addresses, @Nullable String system,
		@Nullable ZoneId zone) {

	/** No abstracts, no addresses, and nothing but what the file says. */
	public static final ReadOptions DEFAULT = new ReadOptions(false, null, null, null);

}
