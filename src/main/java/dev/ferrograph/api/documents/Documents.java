package dev.ferrograph.api.documents;

import dev.ferrograph.text.Excerpt;
import dev.ferrograph.text.Sha256;
import dev.ferrograph.api.ErrorCode;
import dev.ferrograph.api.RefusedQueryException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the document that a request sends or names, and refuses the request if it may not
 * do so.
 */
public class Documents {

	private static final String SHA256 = "sha256:";

	private final DocumentProperties properties;

	private final TrustedDocuments trusted;

	private final ParsedDocuments known;

	Documents(DocumentProperties properties, TrustedDocuments trusted, ParsedDocuments known) {
		this.properties = properties;
		this.trusted = trusted;
		this.known = known;
	}

	/**
	 * The document that a request sends as its query.
	 * @param hash the SHA-256 hash that the request gives it, if any
	 * @throws RefusedQueryException if the hash is another's, or the document is not
	 * trusted and has to be
	 */
	public String byText(String query, @Nullable String hash) {
		if (hash != null && !hash.toLowerCase(Locale.ROOT).equals(Sha256.of(query))) {
			throw refused("The sha256Hash is not the SHA-256 hash of the query.");
		}
		if (properties.only() && !trusted.contains(query)) {
			throw refused(
					"This service executes only documents that it has been given, and the query is none of them.");
		}
		return query;
	}

	/**
	 * The document with a hash, as automatic persisted queries name it.
	 * @throws RefusedQueryException if it is not known, or hashes are not accepted; the
	 * error is the one upon which clients send the query itself
	 * @see <a href=
	 * "https://www.apollographql.com/docs/apollo-server/performance/apq">Automatic
	 * Persisted Queries</a>
	 */
	public String byHash(String hash) {
		var text = find(hash);
		if (text != null) {
			return text;
		}
		throw isAutomatic()
				? new RefusedQueryException(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound", null)
				: new RefusedQueryException(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported",
						null);
	}

	/**
	 * The document with an id: one that a manifest gives, or {@code sha256:} and a hash.
	 * @throws RefusedQueryException if it is not known
	 */
	public String byId(String id) {
		var text = find(id);
		if (text != null) {
			return text;
		}
		throw new RefusedQueryException(ErrorCode.PERSISTED_QUERY_NOT_FOUND,
				"No document is known by the id \"%s\".".formatted(Excerpt.of(id)), null);
	}

	/** The text by an id of a manifest, or by a hash, whose letters may be capitals. */
	private @Nullable String find(String id) {
		var text = trusted.text(id);
		if (text != null) {
			return text;
		}
		var hash = id.toLowerCase(Locale.ROOT);
		hash = hash.startsWith(SHA256) ? hash.substring(SHA256.length()) : hash;
		text = trusted.text(hash);
		return text != null || !isAutomatic() ? text : known.text(hash);
	}

	private boolean isAutomatic() {
		return properties.automatic() && !properties.only();
	}

	private static RefusedQueryException refused(String message) {
		return new RefusedQueryException(ErrorCode.BAD_REQUEST, message, null);
	}

}
