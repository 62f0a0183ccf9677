package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.graph.TalkKind;
import dev.ferrograph.ingest.yaml.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a programme: a talk, or something else that takes time, such as lunch.
 *
 * @param place where the file states it
 * @param keys the most lasting first; empty where the file gives no id, or no system that
 * the id belongs to
 * @param title plain text in one line, of at most 1,000 characters, like all texts but
 * the abstract
 * @param type as the file states it
 * @param kind what the type or title means, where that is clear
 * @param within the first key of the session that this one is a part of
 * @param speakers in the order of the file, nobody twice
 * @param speakersComplete false where the file has more speakers, whom it does not name
 * @param abstractText plain text, only where abstracts were asked for
 */
public record Session(Place place, List<ForeignKey> keys, String title, @Nullable String subtitle,
		@Nullable String type, @Nullable TalkKind kind, Slot slot, @Nullable String track, @Nullable String language,
		@Nullable String url, List<Link> links, List<Link> recordings, List<Link> attachments, boolean cancelled,
		@Nullable ForeignKey within, List<Speaker> speakers, boolean speakersComplete, @Nullable String abstractText) {

	public Session {
		keys = List.copyOf(keys);
		links = List.copyOf(links);
		recordings = List.copyOf(recordings);
		attachments = List.copyOf(attachments);
		speakers = List.copyOf(speakers);
	}

	Session with(List<ForeignKey> itsKeys, @Nullable ForeignKey itsWhole, List<Speaker> itsSpeakers, Slot itsSlot) {
		return new Session(place, itsKeys, title, subtitle, type, kind, itsSlot, track, language, url, links,
				recordings, attachments, cancelled, itsWhole, itsSpeakers, speakersComplete, abstractText);
	}

}
