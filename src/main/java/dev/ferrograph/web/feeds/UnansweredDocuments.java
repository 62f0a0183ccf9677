package dev.ferrograph.web.feeds;

import dev.ferrograph.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in plain text why there is no document, rather than a part of it. */
@RestControllerAdvice
class UnansweredDocuments {

	@ExceptionHandler
	ResponseEntity<byte[]> unanswered(UnansweredException unanswered) {
		return Refusal.of(unanswered.response());
	}

}
