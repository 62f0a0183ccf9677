package dev.ferrograph.api.http;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends what Java's own client refuses to send. */
public final class RawHttp {

	private RawHttp() {
	}

	/** The response to a GET for a target that is sent as it is. */
	public static String get(URI service, String target) {
		return send(service, "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
	}

	/** The response to a text that may be a request. */
	public static String send(URI service, String request) {
		try (var socket = new Socket(service.getHost(), service.getPort())) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException e) {
			throw new AssertionError(e);
		}
	}

}
