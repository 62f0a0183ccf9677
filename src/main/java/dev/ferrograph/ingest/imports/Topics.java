package dev.ferrograph.ingest.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the topics that a talk is about, as ids. */
interface Topics {

	/** None, whatever the text. */
	Topics NONE = (title, text) -> List.of();

	List<String> of(String title, @Nullable String text);

}
