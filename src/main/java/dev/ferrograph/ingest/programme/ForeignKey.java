package dev.ferrograph.ingest.programme;

/**
 * An id together with the system that gave it; the id alone means nothing. The system is
 * the host of the conference system, the system's name where the file states it, and the
 * field of the export, such as {@code talks.example.org/pretalx/code}. Two systems are
 * the same everywhere: {@link #UUID} and {@link #ADDRESS}.
 */
public record ForeignKey(String system, String id) {

	/** Ids that are unique by themselves, in small letters. */
	public static final String UUID = "urn:uuid";

	/** Hashed e-mail addresses, see {@link AddressHash}. */
	public static final String ADDRESS = "email";

	@Override
	public String toString() {
		return system + ":" + id;
	}
}
