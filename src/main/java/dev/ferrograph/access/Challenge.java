package dev.ferrograph.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Says to who may not read what to send. */
class Challenge implements AuthenticationEntryPoint {

	private static final String MISSING = "Reading is closed here: sign in with HTTP Basic, or send a read token as \"Authorization: Bearer …\".";

	private static final String WRONG = "The name, the password or the token in the header Authorization is not one that opens this service.";

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Ferrograph\", charset=\"UTF-8\"");
		response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Ferrograph\"");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.sendError(HttpStatus.UNAUTHORIZED.value(),
				failure instanceof InsufficientAuthenticationException ? MISSING : WRONG);
	}

}
