package dev.ferrograph.curation;

import dev.ferrograph.curation.Revision.Rewrite;
import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Value;
import dev.ferrograph.ingest.yaml.YamlFile;
import dev.ferrograph.ingest.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A file with a list of answers to open questions. People write there too: what they
 * wrote, comments as well, stays as it is.
 *
 * @param path relative to the seed's directory
 */
record AnswerFile(String path) {

	/** Adds an answer at the end. */
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

	/** Leaves the file as it is. */
	Rewrite unchanged(FileSet files) {
		return new Rewrite(path, Optional.of(files.text(path)));
	}

	/**
	 * Puts another answer in the place of one, or none.
	 * @throws CorrectionException if the list is not written with an item in lines of its
	 * own
	 */
	Rewrite replaced(Value.Mapping answer, Optional<Map<String, Object>> other, FileSet files) {
		var all = answers(files);
		var position = all.indexOf(answer);
		var lines = new ArrayList<>(files.text(path).lines().toList());
		var begin = answer.place().line() - 1;
		var end = position + 1 < all.size() ? all.get(position + 1).place().line() - 1 : lines.size();
		// comments and empty lines before the next answer belong to that one
		while (end > begin + 1 && lines.get(end - 1).strip().matches("(#.*)?")) {
			end--;
		}
		var cut = lines.subList(begin, Math.max(begin, end));
		cut.clear();
		cut.addAll(other.map(it -> YamlWriter.write(List.of(it)).lines().toList()).orElse(List.of()));
		var content = lines.stream().allMatch(line -> line.strip().matches("(#.*)?")) ? Optional.<String>empty()
				: Optional.of(String.join("\n", lines) + "\n");
		var rewrite = new Rewrite(path, content);
		var expected = new ArrayList<>(all.stream().map(Value.Mapping::written).toList());
		expected.remove(position);
		other.ifPresent(it -> expected.add(position, it));
		if (!answers(files.with(path, content)).stream().map(Value.Mapping::written).toList().equals(expected)) {
			throw CorrectionException.invalid(
					"%s: take this answer out by hand, since others stand in the same line.".formatted(answer.place()));
		}
		return rewrite;
	}

	List<Value.Mapping> answers(FileSet files) {
		var text = files.text(path);
		return text.isBlank() ? List.of()
				: YamlFile.read(path, text, new Problems())
					.map(value -> value.mappings(new Problems()))
					.orElse(List.of());
	}

	/** The answers of a kind, as YAML; null where there are none. */
	@Nullable String stated(FileSet files, Predicate<Map<String, Object>> kind) {
		var answers = answers(files).stream().map(Value.Mapping::written).filter(kind).toList();
		return answers.isEmpty() ? null : YamlWriter.write(answers);
	}

}
