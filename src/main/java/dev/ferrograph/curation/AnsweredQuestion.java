package dev.ferrograph.curation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer to an open question. */
interface AnsweredQuestion extends Revision {

	/** The file that has such answers. */
	AnswerFile file();

	/** Whether an answer of the file says this. */
	boolean isSaidBy(Map<String, Object> answer);

	@Override
	default @Nullable String statedIn(FileSet files) {
		return file().stated(files, this::isSaidBy);
	}

}
