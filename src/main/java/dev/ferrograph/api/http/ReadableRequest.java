package dev.ferrograph.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedCaseInsensitiveMap;
import org.springframework.util.MimeTypeUtils;
import org.springframework.util.StringUtils;

/**
 * A request whose headers {@code Accept} and {@code Content-Type} anyone can read: the
 * former lists media types without empty places and without charsets, since answers are
 * in UTF-8, and the latter is not there where it names no media type.
 */
class ReadableRequest extends HttpServletRequestWrapper {

	private static final String CHARSET = "charset";

	private final LinkedCaseInsensitiveMap<Optional<String>> replaced = new LinkedCaseInsensitiveMap<>();

	/**
	 * Reads the headers.
	 * @throws IllegalArgumentException if {@code Accept} can't be read
	 */
	ReadableRequest(HttpServletRequest request) {
		super(request);
		var accepted = accepted(request);
		if (!accepted.isEmpty()) {
			replaced.put(HttpHeaders.ACCEPT, Optional.of(MediaType.toString(accepted)));
		}
		else if (request.getHeader(HttpHeaders.ACCEPT) != null) {
			replaced.put(HttpHeaders.ACCEPT, Optional.empty());
		}
		if (!isMediaType(request.getContentType())) {
			replaced.put(HttpHeaders.CONTENT_TYPE, Optional.empty());
		}
	}

	private static List<MediaType> accepted(HttpServletRequest request) {
		var named = Collections.list(request.getHeaders(HttpHeaders.ACCEPT))
			.stream()
			.flatMap(header -> MimeTypeUtils.tokenize(header).stream())
			.filter(StringUtils::hasText)
			.map(MediaType::parseMediaType)
			.map(ReadableRequest::withoutCharset)
			.toList();
		// refuses what Spring would refuse later: too many of them
		MimeTypeUtils.sortBySpecificity(new ArrayList<>(named));
		return named;
	}

	private static MediaType withoutCharset(MediaType type) {
		var parameters = new LinkedCaseInsensitiveMap<String>();
		parameters.putAll(type.getParameters());
		parameters.remove(CHARSET);
		return new MediaType(type, parameters);
	}

	private static boolean isMediaType(@Nullable String type) {
		try {
			return type == null || type.isEmpty() || MediaType.parseMediaType(type).isConcrete();
		}
		catch (InvalidMediaTypeException e) {
			return false;
		}
	}

	@Override
	public @Nullable String getContentType() {
		return getHeader(HttpHeaders.CONTENT_TYPE);
	}

	@Override
	public @Nullable String getCharacterEncoding() {
		return replaced.containsKey(HttpHeaders.CONTENT_TYPE) ? null : super.getCharacterEncoding();
	}

	@Override
	public @Nullable String getHeader(String name) {
		var readable = replaced.get(name);
		return readable == null ? super.getHeader(name) : readable.orElse(null);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		var readable = replaced.get(name);
		return readable == null ? super.getHeaders(name) : Collections.enumeration(readable.stream().toList());
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		var names = Collections.list(super.getHeaderNames());
		names.removeIf(name -> getHeader(name) == null);
		return Collections.enumeration(names);
	}

}
