package dev.ferrograph.api.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body has been read already, and may be read again. */
class ReadRequest extends HttpServletRequestWrapper {

	private final byte[] body;

	ReadRequest(HttpServletRequest request, byte[] body) {
		super(request);
		this.body = body;
	}

	@Override
	public BufferedReader getReader() {
		return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
	}

	@Override
	public ServletInputStream getInputStream() {
		var stream = new ByteArrayInputStream(body);
		return new ServletInputStream() {
			@Override
			public int read() {
				return stream.read();
			}

			@Override
			public int read(byte[] bytes, int offset, int length) {
				return stream.read(bytes, offset, length);
			}

			@Override
			public boolean isFinished() {
				return stream.available() == 0;
			}

			@Override
			public boolean isReady() {
				return true;
			}

			@Override
			public void setReadListener(ReadListener listener) {
				throw new UnsupportedOperationException("the body is there already");
			}
		};
	}

}
