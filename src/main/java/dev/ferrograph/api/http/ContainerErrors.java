package dev.ferrograph.api.http;

import dev.ferrograph.Addresses;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says what is wrong with a request that Tomcat refuses by itself, in the forms of
 * {@link RequestErrors}: one that is not HTTP, or whose address and headers are longer
 * than {@code server.max-http-request-header-size}.
 */
class ContainerErrors extends ErrorReportValve {

	private static final Logger log = LoggerFactory.getLogger(ContainerErrors.class);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
				|| !response.setErrorReported() || !canBeSent(response)) {
			return;
		}
		var status = RequestErrors.status(response.getStatus());
		var isEndpoint = Addresses.takesGraphQl(request.getRequestURI());
		response
			.setContentType(isEndpoint ? MediaType.APPLICATION_JSON_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding("UTF-8");
		try {
			var writer = response.getReporter();
			if (writer != null) {
				writer.write(JSON.writeValueAsString(
						isEndpoint ? RequestErrors.graphQl(status, null) : RequestErrors.problem(status, null)));
				response.finishResponse();
			}
		}
		catch (IOException e) {
			log.debug("The client has gone", e);
		}
	}

	private static boolean canBeSent(Response response) {
		var allowed = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
		return allowed.get();
	}

}
