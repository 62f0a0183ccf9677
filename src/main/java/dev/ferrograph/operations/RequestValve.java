package dev.ferrograph.operations;

import dev.ferrograph.Addresses;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;

/**
 * Gives each request an id: the one in its header, if that is well formed, or a new one.
 * The id is in the response, in the lines that are logged meanwhile, and in errors. A
 * filter would not see requests that the server refuses by itself, nor error pages.
 */
class RequestValve extends ValveBase {

	static final String HEADER = "X-Request-Id";

	/** The key of the id in the log's diagnostic context. */
	static final String KEY = "requestId";

	private static final int FIRST_ERROR = 400;

	private static final int FAILURE = 500;

	private final RequestLog log;

	private final RequestMetrics metrics;

	/** Without credentials, or by another name. */
	private static final Set<Integer> NOT_LET_IN = Set.of(401, 421);

	RequestValve(RequestLog log, RequestMetrics metrics) {
		super(true);
		this.log = log;
		this.metrics = metrics;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		var trace = RequestTrace.of(request.getHeader(HEADER));
		trace.begin();
		MDC.put(KEY, trace.id());
		response.setHeader(HEADER, trace.id());
		try {
			getNext().invoke(request, response);
			ended(trace, request, response.getStatus());
		}
		finally {
			MDC.remove(KEY);
			MDC.remove(RequestTrace.TRACE_ID);
			RequestTrace.end();
		}
	}

	private void ended(RequestTrace trace, Request request, int status) {
		if (trace.traceId() != null) {
			// the span has ended, and with it what it had in the context
			MDC.put(RequestTrace.TRACE_ID, trace.traceId());
		}
		var path = request.getDecodedRequestURI();
		var isApi = Addresses.isApi(path);
		// elsewhere only failures of the service are logged, and who is not let in; 503
		// is
		// the answer of a probe
		if (isApi ? status >= FIRST_ERROR : status == FAILURE || NOT_LET_IN.contains(status)) {
			trace.failed("HTTP_" + status);
		}
		if (isApi) {
			metrics.ended(trace);
			log.ended(trace, path, status, request.getRemoteAddr());
		}
		else if (!trace.isOk()) {
			log.ended(trace, "other", status, request.getRemoteAddr());
		}
	}

}
