package dev.ferrograph.api.documents;

import java.util.List;

/** The trusted documents can't be used; the message tells people all that is wrong. */
class InvalidDocumentsException extends RuntimeException {

	InvalidDocumentsException(List<String> problems) {
		super("The trusted documents can't be used:%n%n%s".formatted(String.join("\n", problems)));
	}

}
