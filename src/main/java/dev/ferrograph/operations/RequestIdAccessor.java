package dev.ferrograph.operations;

import io.micrometer.context.integration.Slf4jThreadLocalAccessor;

/**
 * Lets the lines that other threads log for a request have its id. Found as a service by
 * all that hands the context of a request to another thread.
 */
public class RequestIdAccessor extends Slf4jThreadLocalAccessor {

	public RequestIdAccessor() {
		super(RequestValve.KEY);
	}

}
