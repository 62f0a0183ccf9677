package dev.ferrograph.ingest.archives;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone as an archive names them.
 *
 * @param name as people write it; empty where only the address is known
 * @param address in small letters; for matching only, it is never shown or kept
 */
record Named(String name, @Nullable String address) {

	private static final int LONGEST = 400;

	/**
	 * Reads {@code Name <address>} as it stands in trailers and in MAINTAINERS. Words of
	 * the name may be encoded as in the heads of mails; an address in them is none.
	 * @return empty where it names nobody, such as a list, a team or a robot
	 */
	static Optional<Named> read(String written) {
		var text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
		var open = text.indexOf('<');
		if (open >= 0) {
			var close = text.indexOf('>', open);
			return of(EncodedWords.decode(text.substring(0, open)),
					text.substring(open + 1, close < 0 ? text.length() : close));
		}
		if (text.indexOf('@') >= 0) {
			var words = text.strip().split("\\s+");
			return words.length == 1 ? of("", words[0]) : Optional.empty();
		}
		return of(EncodedWords.decode(text), null);
	}

	/**
	 * Someone with a display name and an address.
	 * @return empty where neither says who
	 */
	static Optional<Named> of(String displayName, @Nullable String address) {
		var name = PersonalName.of(displayName);
		var usable = name.isForwarded() ? null : usable(address);
		if (name.isNobody() || name.text().isEmpty() && usable == null) {
			return Optional.empty();
		}
		return Optional.of(new Named(name.text(), usable));
	}

	private static @Nullable String usable(@Nullable String written) {
		if (written == null) {
			return null;
		}
		var address = written.strip().toLowerCase(Locale.ROOT);
		var at = address.indexOf('@');
		return at < 1 || address.indexOf('@', at + 1) >= 0 || address.indexOf(' ') >= 0 ? null : address;
	}

	/** Without the address. */
	@Override
	public String toString() {
		return name;
	}
}
