package dev.ferrograph.curation;

import dev.ferrograph.api.ErrorCode;

/** A correction was not made; the message tells the editor why. */
class CorrectionException extends RuntimeException {

	private final ErrorCode code;

	private CorrectionException(ErrorCode code, String message) {
		super(message);
		this.code = code;
	}

	static CorrectionException invalid(String message) {
		return new CorrectionException(ErrorCode.BAD_REQUEST, message);
	}

	/** Someone else has changed what was to be corrected. */
	static CorrectionException conflict(String message) {
		return new CorrectionException(ErrorCode.CONFLICT, message);
	}

	static CorrectionException forbidden(String message) {
		return new CorrectionException(ErrorCode.FORBIDDEN, message);
	}

	static CorrectionException unauthenticated(String message) {
		return new CorrectionException(ErrorCode.UNAUTHENTICATED, message);
	}

	ErrorCode code() {
		return code;
	}

}
