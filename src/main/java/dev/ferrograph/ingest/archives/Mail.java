package dev.ferrograph.ingest.archives;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is needed of a mail.
 *
 * @param id its Message-ID without angle brackets; empty where there is none
 * @param answers the ids of the mails that it answers, the nearest first
 * @param from who sent it; empty where that is nobody
 * @param date when it was sent, as it says itself; null where it does not say
 * @param list the id of the mailing list that sent it out, or null
 * @param lines of all its parts that are plain text
 */
record Mail(String id, List<String> answers, Optional<Named> from, @Nullable Instant date, String subject,
		@Nullable String list, List<String> lines) {

	/** Without its text and addresses. */
	@Override
	public String toString() {
		return subject;
	}
}
