package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.programme.ForeignKey;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes ids and addresses of other systems as a seed has them. */
final class Keys {

	private Keys() {
	}

	/** As identifiers are written: {@code talks.example.org/code/ABC123}. */
	static String identifier(ForeignKey key) {
		return key.system() + "/" + key.id();
	}

	/** All but hashed addresses, which are no part of a seed. */
	static List<String> identifiers(List<ForeignKey> keys) {
		return keys.stream().filter(key -> !isAddress(key)).map(Keys::identifier).distinct().toList();
	}

	static @Nullable String addressKey(List<ForeignKey> keys) {
		return keys.stream().filter(Keys::isAddress).map(ForeignKey::id).findFirst().orElse(null);
	}

	private static boolean isAddress(ForeignKey key) {
		return key.system().equals(ForeignKey.ADDRESS);
	}

	/** A URL without what changes while it leads to the same page. */
	static String address(String url) {
		return url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/#]+$", "");
	}

	/** The URL, if a seed can have it. */
	static @Nullable String webAddress(@Nullable String url) {
		if (url == null) {
			return null;
		}
		try {
			var uri = new URI(url);
			return uri.getHost() != null && List.of("http", "https").contains(uri.getScheme()) ? url : null;
		}
		catch (URISyntaxException e) {
			return null;
		}
	}

}
