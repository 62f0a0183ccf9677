package dev.ferrograph.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A text that is made at the start and served as files are: browsers keep it, and ask
 * whether it is still the same.
 *
 * @param type what it is
 * @param text the text
 * @param tag which changes with the text; weak, as the text goes compressed or not
 */
record ServedText(MediaType type, String text, String tag) {

	static ServedText of(MediaType type, String text) {
		var digest = DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
		return new ServedText(new MediaType(type, StandardCharsets.UTF_8), text, "W/\"%s\"".formatted(digest));
	}

	ServerResponse answer() {
		return ServerResponse.ok().contentType(type).cacheControl(CacheControl.noCache()).eTag(tag).body(text);
	}

}
