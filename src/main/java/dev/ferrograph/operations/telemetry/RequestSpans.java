package dev.ferrograph.operations.telemetry;

import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** Names spans of requests as OpenTelemetry does, with no word of the client's. */
class RequestSpans extends DefaultServerRequestObservationConvention {

	@Override
	public String getContextualName(ServerRequestObservationContext context) {
		return method(context).getValue() + " " + uri(context).getValue();
	}

}
