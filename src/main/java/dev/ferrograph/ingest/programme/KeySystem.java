package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.programme.ProgrammeDraft.Description;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Settles the system of keys when all of a file was read. Until then, the system of a key
 * is a slash and the field that the id comes from.
 *
 * @param name null where nothing says it
 * @param edition the key of the edition, whose system is not settled either
 */
record KeySystem(@Nullable String name, @Nullable ForeignKey edition) {

	/** Begins the field of an id that counts within the edition. */
	static final String WITHIN_EDITION = "/event/*";

	/**
	 * The system of a file: the one that the reader was told, or else the host and the
	 * name of what wrote the file. Without a host, ids are good within the edition, by
	 * its acronym or title.
	 */
	static KeySystem of(ReadOptions options, Description description, @Nullable String host) {
		var edition = description.acronym() == null ? description.title() : description.acronym();
		var base = host == null ? edition : host;
		var writer = description.generatorName();
		var stated = base == null || writer == null ? base : base + "/" + writer;
		return new KeySystem(options.system() == null ? stated : options.system(), description.key());
	}

	boolean isKnown() {
		return name != null;
	}

	/** A session with settled keys, and those of its speakers. */
	Session settle(Session session, Slot slot) {
		var speakers = session.speakers().stream().map(this::settle).toList();
		return session.with(settle(session.keys()), settle(session.within()), speakers, slot);
	}

	private Speaker settle(Speaker speaker) {
		return new Speaker(speaker.name(), speaker.aside(), speaker.part(), speaker.affiliation(),
				settle(speaker.keys()), speaker.homepage(), speaker.github());
	}

	private List<ForeignKey> settle(List<ForeignKey> keys) {
		return keys.stream().map(this::settle).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

	/** A settled key; null where its system is not known. */
	@Nullable ForeignKey settle(@Nullable ForeignKey key) {
		if (key == null || !key.system().startsWith("/")) {
			return key;
		}
		var field = key.system();
		if (field.startsWith(WITHIN_EDITION)) {
			if (edition == null) {
				return null;
			}
			field = edition.system() + "/" + edition.id() + field.substring(WITHIN_EDITION.length());
		}
		return name == null ? null : new ForeignKey(name + field, key.id());
	}
}
