package dev.ferrograph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The service as its clients reach it, also through a proxy that says so.
 *
 * @param address its address, without a slash at its end
 */
public record Site(String address) {

	/** The site that a request was sent to. */
	public static Site of(HttpServletRequest request) {
		return new Site(ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
	}

	/** The one address that the page of a node has. */
	public String page(String id) {
		return address + "/" + UriUtils.encodePath(id.replaceFirst(":", "/"), StandardCharsets.UTF_8);
	}

}
