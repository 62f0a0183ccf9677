package dev.ferrograph.curation;

import dev.ferrograph.curation.Revision.Rewrite;
import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Value;
import dev.ferrograph.ingest.yaml.YamlFile;
import dev.ferrograph.ingest.yaml.YamlWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file with a list of answers to open questions.
 *
 * @param path relative to the seed's directory
 */
record AnswerFile(String path) {

	/** Adds an answer and leaves what people wrote there as it is. */
	Rewrite with(String key, Object said, FileSet files, Editor editor) {
		var answer = new LinkedHashMap<String, Object>();
		answer.put(key, said);
		answer.put("by", editor.name());
		if (editor.why() != null) {
			answer.put("why", editor.why());
		}
		var before = files.text(path);
		var separator = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
		return new Rewrite(path, Optional.of(before + separator + YamlWriter.write(List.of(answer))));
	}

	/**
	 * Writes the answers anew.
	 * @param revision what becomes of each; empty for one that goes
	 */
	Rewrite revised(FileSet files, Function<Map<String, Object>, Optional<Map<String, Object>>> revision) {
		var kept = answers(files).stream().flatMap(answer -> revision.apply(answer).stream()).toList();
		return new Rewrite(path, Optional.of(kept).filter(list -> !list.isEmpty()).map(YamlWriter::write));
	}

	List<Map<String, Object>> answers(FileSet files) {
		var text = files.text(path);
		return text.isBlank() ? List.of()
				: YamlFile.read(path, text, new Problems())
					.map(value -> value.mappings(new Problems()))
					.orElse(List.of())
					.stream()
					.map(Value.Mapping::written)
					.toList();
	}

}
