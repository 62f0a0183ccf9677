package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.imports.AtomicFile;
import dev.ferrograph.ingest.seed.SeedDirectory;
import dev.ferrograph.ingest.seed.SeedFile;
import dev.ferrograph.ingest.seed.SeedReader;
import dev.ferrograph.ingest.seed.StatedEntries;
import dev.ferrograph.ingest.seed.StatedEntry;
import dev.ferrograph.ingest.yaml.ProblemReport;
import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Value;
import dev.ferrograph.ingest.yaml.YamlFile;
import dev.ferrograph.ingest.yaml.YamlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes corrections into the directory of a seed, one after the other. A correction is
 * written only if there is no problem in the whole seed with it, and in one step.
 */
class Corrections {

	private static final String IDENTITY = "identity.yaml";

	private final Path directory;

	private final History history;

	Corrections(Path directory) {
		this.directory = directory;
		this.history = new History(directory.resolve("corrections/.history.jsonl"));
	}

	/**
	 * Makes the files say what the editor wants.
	 * @throws CorrectionException if it is not valid, or the node has another version
	 */
	synchronized Correction save(Edit edit, Editor editor) {
		var files = files();
		var entries = StatedEntries.of(files);
		var stated = entries.find(edit.node());
		check(edit, stated);
		return write(edit, edit.correction(stated, entries), editor, files, entries);
	}

	/**
	 * Makes the files say nothing of a node any longer.
	 * @throws CorrectionException if it has another version
	 */
	synchronized Correction remove(Edit edit, Editor editor) {
		var files = files();
		var entries = StatedEntries.of(files);
		check(edit, entries.find(edit.node()));
		var correction = new LinkedHashMap<String, Object>();
		correction.put("id", edit.slug());
		correction.put("removed", true);
		return write(edit, correction, editor, files, entries);
	}

	private static void check(Edit edit, Optional<StatedEntry> stated) {
		if (stated.isEmpty() && edit.version() != null) {
			throw CorrectionException.conflict("There is no %s any longer.".formatted(edit.node()));
		}
		if (stated.isPresent() && edit.version() == null) {
			throw CorrectionException
				.conflict("There is a %s already; give its version to correct it.".formatted(edit.node()));
		}
		stated.map(StatedEntry::version).filter(version -> !version.equals(edit.version())).ifPresent(version -> {
			throw CorrectionException.conflict(
					"%s has been changed since version %s and is now %s; look at it again, and save what is still to be corrected."
						.formatted(edit.node(), edit.version(), version));
		});
	}

	private Correction write(Edit edit, Map<String, Object> correction, Editor editor, List<SeedFile> files,
			StatedEntries entries) {
		var file = new CorrectionFile(edit, entries);
		var before = entries.find(edit.node());
		var after = StatedEntries.of(replace(files, file.path(), file.with(correction))).find(edit.node());
		var result = new Correction(edit.node().toString(), after.map(StatedEntry::version).orElse(null), file.path(),
				before.map(Corrections::yaml).orElse(null), after.map(Corrections::yaml).orElse(null));
		history.add(editor, result);
		return result;
	}

	/**
	 * Says that people are one; the first id remains.
	 * @throws CorrectionException if that contradicts what has been said
	 */
	synchronized Correction merge(List<NodeId> people, Editor editor) {
		return answer("same", people, editor);
	}

	/** Says that people are not one, although their names are alike. */
	synchronized Correction tellApart(List<NodeId> people, Editor editor) {
		return answer("different", people, editor);
	}

	private Correction answer(String answer, List<NodeId> people, Editor editor) {
		var files = files();
		var entries = StatedEntries.of(files);
		for (var person : people) {
			if (entries.find(person).isEmpty()) {
				throw CorrectionException.invalid("There is no %s.".formatted(person));
			}
		}
		var said = new LinkedHashMap<String, Object>();
		said.put(answer, people.stream().map(NodeId::slug).toList());
		said.put("by", editor.name());
		if (editor.why() != null) {
			said.put("why", editor.why());
		}
		var added = YamlWriter.write(List.of(said));
		var known = text(files, IDENTITY);
		return identity(people.getFirst(), known,
				known.isEmpty() || known.endsWith("\n") ? known + added : known + "\n" + added, editor, files);
	}

	/**
	 * Takes back that someone is the same as another.
	 * @param former the id that leads to another
	 * @throws CorrectionException if it leads to none by an answer
	 */
	synchronized Correction split(NodeId former, Editor editor) {
		var files = files();
		var known = text(files, IDENTITY);
		var kept = new ArrayList<Object>();
		var found = false;
		for (var answer : answers(known)) {
			if (answer.get("same") instanceof List<?> same && same.indexOf(former.slug()) > 0) {
				found = true;
				var rest = same.stream().filter(id -> !id.equals(former.slug())).toList();
				if (rest.size() > 1) {
					var others = new LinkedHashMap<>(answer);
					others.put("same", rest);
					kept.add(others);
				}
			}
			else {
				kept.add(answer);
			}
		}
		if (!found) {
			throw CorrectionException
				.invalid("No answer in %s says that %s is someone else.".formatted(IDENTITY, former));
		}
		return identity(former, known, kept.isEmpty() ? "" : YamlWriter.write(kept), editor, files);
	}

	private Correction identity(NodeId node, String before, String after, Editor editor, List<SeedFile> files) {
		var now = StatedEntries.of(replace(files, IDENTITY, Optional.of(after).filter(content -> !content.isBlank())));
		var result = new Correction(node.toString(), now.find(node).map(StatedEntry::version).orElse(null), IDENTITY,
				before, after);
		history.add(editor, result);
		return result;
	}

	private static List<Map<String, Object>> answers(String yaml) {
		return yaml.isBlank() ? List.of()
				: YamlFile.read(IDENTITY, yaml, new Problems())
					.map(value -> value.mappings(new Problems()))
					.orElse(List.of())
					.stream()
					.map(Value.Mapping::written)
					.toList();
	}

	private static String text(List<SeedFile> files, String path) {
		return files.stream()
			.filter(file -> file.path().equals(path))
			.map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
			.findFirst()
			.orElse("");
	}

	/**
	 * Writes or removes a file if the seed has no problems then, and returns the files.
	 */
	private List<SeedFile> replace(List<SeedFile> files, String path, Optional<String> content) {
		var replaced = new ArrayList<>(files.stream().filter(file -> !file.path().equals(path)).toList());
		content.ifPresent(text -> replaced.add(new SeedFile(path, text.getBytes(StandardCharsets.UTF_8))));
		var problems = new Problems();
		SeedReader.read(replaced, problems);
		if (!problems.isEmpty()) {
			throw CorrectionException
				.invalid("This would not be valid:%n%s".formatted(ProblemReport.of(problems.sorted())));
		}
		try {
			var file = directory.resolve(path);
			if (content.isPresent()) {
				new AtomicFile(file).write(content.get().getBytes(StandardCharsets.UTF_8));
			}
			else {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return replaced;
	}

	private List<SeedFile> files() {
		try {
			return SeedDirectory.files(directory.toUri().toString());
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static @Nullable String yaml(StatedEntry entry) {
		return YamlWriter.write(entry.all().written());
	}

}
