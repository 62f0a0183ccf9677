package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.seed.StatedEntries;
import dev.ferrograph.ingest.seed.StatedEntry;
import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Text;
import dev.ferrograph.ingest.yaml.Value;
import dev.ferrograph.ingest.yaml.YamlFile;
import dev.ferrograph.ingest.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The file with the corrections of one entry; those of talks stand in their edition's.
 */
final class CorrectionFile {

	private static final String TALKS = "talks";

	private final NodeId node;

	private final NodeId entry;

	private final String section;

	private final Optional<StatedEntry> stated;

	CorrectionFile(Edit edit, StatedEntries entries) {
		this.node = edit.node();
		this.entry = node.label() == Label.TALK
				? Label.EDITION.id(node.slug().substring(0, Math.max(0, node.slug().indexOf('/')))) : node;
		var removed = entries.findRemoved(entry);
		this.stated = entries.find(entry).or(() -> removed);
		this.section = stated.map(StatedEntry::section).orElse(edit.section());
		var elsewhere = stated.flatMap(StatedEntry::correctedIn).filter(file -> !file.equals(path()));
		if (elsewhere.isPresent()) {
			throw CorrectionException
				.invalid("%s is corrected by hand in %s; correct it there.".formatted(entry, elsewhere.get()));
		}
		if (node.label() == Label.TALK && stated.isEmpty()) {
			throw CorrectionException.invalid("%s does not exist.".formatted(entry));
		}
		if (node.label() == Label.TALK && removed.isPresent()) {
			throw CorrectionException
				.invalid("%s has been taken out by a correction; restore it first.".formatted(entry));
		}
	}

	/** Relative to the seed's directory. */
	String path() {
		return "corrections/%s-%s.yaml".formatted(entry.label().word(), entry.slug());
	}

	/** Refuses to overwrite what someone has written into a file of that name. */
	void checkHoldsNothingElse(FileSet files) {
		var text = files.text(path());
		if (!text.isEmpty() && YamlFile.read(path(), text, new Problems()).filter(this::isOwn).isEmpty()) {
			throw CorrectionException.invalid(
					"%s holds something else too; correct it there by hand, or move that elsewhere.".formatted(path()));
		}
	}

	private boolean isOwn(Value content) {
		return content instanceof Value.Mapping whole && whole.members().size() == 1
				&& whole.get(section).orElse(null) instanceof Value.Items list && list.items().size() == 1
				&& list.items().getFirst() instanceof Value.Mapping only
				&& only.text("id").map(Text::value).filter(entry.slug()::equals).isPresent();
	}

	/** What is to stand in the file; empty where nothing is corrected any longer. */
	Optional<String> with(Map<String, Object> correction) {
		var content = new LinkedHashMap<String, Object>();
		if (node.equals(entry)) {
			content.putAll(correction);
			withTalks(content, talks());
		}
		else {
			content.put("id", entry.slug());
			stated.flatMap(StatedEntry::correction).ifPresent(before -> content.putAll(before.written()));
			var talks = new ArrayList<>(talks());
			talks.removeIf(talk -> Objects.equals(talk.get("id"), correction.get("id")));
			if (correction.size() > 1) {
				talks.add(correction);
			}
			withTalks(content, talks);
		}
		return content.size() < 2 ? Optional.empty()
				: Optional.of("# What editors have put right; the service writes this file.\n"
						+ YamlWriter.write(Map.of(section, List.of(content))));
	}

	private static void withTalks(Map<String, Object> content, List<Map<String, Object>> talks) {
		if (!talks.isEmpty()) {
			content.put(TALKS, talks);
		}
	}

	private List<Map<String, Object>> talks() {
		return stated.flatMap(StatedEntry::correction)
			.flatMap(correction -> correction.get(TALKS))
			.filter(Value.Items.class::isInstance)
			.map(list -> ((Value.Items) list).items())
			.orElse(List.of())
			.stream()
			.filter(Value.Mapping.class::isInstance)
			.map(talk -> withIdFirst((Value.Mapping) talk))
			.toList();
	}

	private static Map<String, Object> withIdFirst(Value.Mapping talk) {
		var ordered = new LinkedHashMap<String, Object>();
		talk.text("id").map(Text::value).ifPresent(id -> ordered.put("id", id));
		ordered.putAll(talk.written());
		return ordered;
	}

}
