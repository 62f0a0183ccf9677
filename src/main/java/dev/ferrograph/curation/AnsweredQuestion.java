package dev.ferrograph.curation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer to an open question. */
interface AnsweredQuestion extends Revision {

	/** The file that has such answers. */
	AnswerFile file();

	/** Whether an answer of the file says this, and perhaps more. */
	boolean isSaidBy(Map<String, Object> answer);

	/** Whether an answer of the file that says this says nothing else. */
	boolean isAllOf(Map<String, Object> answer);

	/** Whether the file says so already. */
	default boolean isSaidIn(FileSet files) {
		return file().answers(files).stream().anyMatch(answer -> isSaidBy(answer.written()));
	}

	@Override
	default @Nullable String statedIn(FileSet files) {
		return file().stated(files, this::isSaidBy);
	}

}
