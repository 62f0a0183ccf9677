package dev.ferrograph.api.http;

import org.springframework.util.DigestUtils;

/**
 * Tells two contents apart. The tags are weak, since a response may be compressed on its
 * way.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC 9110, ETag</a>
 */
final class EntityTag {

	private EntityTag() {
	}

	/** The tag of a content. */
	static String of(byte[] content) {
		return "W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(content));
	}

}
