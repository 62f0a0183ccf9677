package dev.ferrograph.ingest.programme;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads URLs, of which only absolute ones of the web are kept. */
final class WebAddress {

	private static final int LONGEST = 2_000;

	private static final Pattern GITHUB = Pattern
		.compile("(?:https?://)?(?:www\\.)?github\\.com/([A-Za-z0-9](?:-?[A-Za-z0-9]){0,38})/?(?:[?#].*)?");

	private static final Pattern GITHUB_NAME = Pattern.compile("@?([A-Za-z0-9](?:-?[A-Za-z0-9]){0,38})");

	/** Of ASCII, beside letters and digits. */
	private static final String LEGAL = "-._~:/?#@!$&'()*+,;=%";

	/** A host and a path, as people write addresses. */
	private static final Pattern WITHOUT_SCHEME = Pattern
		.compile("www\\..+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,10}/.*", Pattern.CASE_INSENSITIVE);

	private WebAddress() {
	}

	/**
	 * The URL that is written.
	 * @param base where it is to be found if it is relative
	 * @return null where it is not one of the web, or holds an e-mail address or a
	 * password
	 */
	static @Nullable String of(@Nullable String written, @Nullable String base) {
		if (written == null || written.length() > LONGEST) {
			return null;
		}
		var text = encoded(written.strip());
		if (WITHOUT_SCHEME.matcher(text).matches()) {
			text = "https://" + text;
		}
		try {
			var uri = new URI(text);
			var absolute = uri.isAbsolute() || base == null ? uri : new URI(base).resolve(uri);
			var scheme = absolute.getScheme() == null ? "" : absolute.getScheme().toLowerCase(Locale.ROOT);
			var isOfTheWeb = scheme.equals("http") || scheme.equals("https");
			return isOfTheWeb && absolute.getHost() != null && absolute.getUserInfo() == null && !holdsAddress(absolute)
					? absolute.toString() : null;
		}
		catch (URISyntaxException | IllegalArgumentException e) {
			return null;
		}
	}

	/** With what no URL may hold encoded, such as spaces and a second #. */
	private static String encoded(String text) {
		var fragment = text.indexOf('#') + 1;
		var url = new StringBuilder();
		for (var i = 0; i < text.length(); i++) {
			var character = text.charAt(i);
			var mayStand = character > 0x7E || LEGAL.indexOf(character) >= 0 || Character.isLetterOrDigit(character);
			if (mayStand && !(character == '#' && fragment > 0 && i >= fragment)) {
				url.append(character);
			}
			else {
				url.append("%%%02X".formatted((int) character));
			}
		}
		return url.toString();
	}

	private static boolean holdsAddress(URI uri) {
		return Texts.ADDRESS.matcher(uri.getPath() + "?" + uri.getQuery() + "#" + uri.getFragment()).find();
	}

	/** The host of a URL in small letters, with a port that is not the usual one. */
	static @Nullable String host(@Nullable String url) {
		var absolute = of(url, null);
		if (absolute == null) {
			return null;
		}
		var uri = URI.create(absolute);
		var host = uri.getHost().toLowerCase(Locale.ROOT);
		return uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443 ? host : host + ":" + uri.getPort();
	}

	/** The name of the GitHub account whose page this is. */
	static @Nullable String githubOf(@Nullable String url) {
		var account = GITHUB.matcher(url == null ? "" : url.strip());
		return account.matches() ? account.group(1) : null;
	}

	/** The same where only the name may be written. */
	static @Nullable String github(@Nullable String written) {
		var name = GITHUB_NAME.matcher(written == null ? "" : written.strip());
		return name.matches() ? name.group(1) : githubOf(written);
	}

}
