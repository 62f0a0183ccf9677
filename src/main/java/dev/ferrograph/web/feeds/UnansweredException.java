package dev.ferrograph.web.feeds;

import org.springframework.graphql.server.WebGraphQlResponse;

/** The graph did not answer what a document is made of. */
class UnansweredException extends RuntimeException {

	private final transient WebGraphQlResponse response;

	UnansweredException(WebGraphQlResponse response) {
		super(response.getErrors().getFirst().getMessage());
		this.response = response;
	}

	/** What there is instead of an answer. */
	WebGraphQlResponse response() {
		return response;
	}

}
