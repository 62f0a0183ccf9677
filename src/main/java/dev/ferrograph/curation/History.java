package dev.ferrograph.curation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was corrected, by whom, when and why, with what was said before and after: a file
 * with a JSON object in each line, the latest last.
 */
class History {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Path file;

	History(Path file) {
		this.file = file;
	}

	void add(Editor editor, Correction correction) {
		var line = new LinkedHashMap<String, @Nullable Object>();
		line.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
		line.put("by", editor.name());
		line.put("why", editor.why());
		line.put("id", correction.id());
		line.put("file", correction.file());
		line.put("before", correction.before());
		line.put("after", correction.after());
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.writeString(file, JSON.writeValueAsString(line) + "\n", StandardOpenOption.CREATE,
					StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
