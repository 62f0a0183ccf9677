package dev.ferrograph.curation;

import dev.ferrograph.api.ErrorCode;
import dev.ferrograph.ingest.yaml.Problem;
import dev.ferrograph.ingest.yaml.ProblemReport;
import java.util.List;

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

	/** The files would not say what the editor wants, for these reasons. */
	static CorrectionException notValid(List<Problem> reasons) {
		return invalid("This would not be valid:%n%s".formatted(ProblemReport.of(reasons)));
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
