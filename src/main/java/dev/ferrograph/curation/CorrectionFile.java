package dev.ferrograph.curation;

import dev.ferrograph.curation.Revision.Rewrite;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
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
import java.util.Optional;

/**
 * The file with the corrections of one entry; those of talks stand in their edition's.
 */
final class CorrectionFile {

	private static final String ID = "id";

	private static final String TALKS = "talks";

	private final NodeId node;

	private final NodeId entry;

	/** Relative to the seed's directory. */
	private final String path;

	private final String section;

	private final Optional<StatedEntry> stated;

	/**
	 * The file for a correction of the node.
	 * @param section where the node goes if it is new
	 * @throws CorrectionException if the node can't be corrected there
	 */
	CorrectionFile(NodeId node, String section, FileSet files) {
		this.node = node;
		this.entry = node.label() == Label.TALK
				? Label.EDITION.id(node.slug().substring(0, Math.max(0, node.slug().indexOf('/')))) : node;
		var removed = files.entries().findRemoved(entry);
		this.stated = files.entries().find(entry).or(() -> removed);
		this.section = stated.map(StatedEntry::section).orElse(section);
		this.path = "corrections/%s-%s.yaml".formatted(entry.label().word(), entry.slug());
		if (node.label() == Label.TALK && stated.isEmpty()) {
			throw CorrectionException.invalid("%s does not exist.".formatted(entry));
		}
		if (node.label() == Label.TALK && removed.isPresent()) {
			throw CorrectionException
				.invalid("%s has been taken out by a correction; restore it first.".formatted(entry));
		}
		check(files.text(path));
	}

	/** Refuses to overwrite what someone has written by hand. */
	private void check(String text) {
		var elsewhere = stated.flatMap(StatedEntry::correctedIn).filter(file -> !file.equals(path));
		if (elsewhere.isPresent()) {
			throw CorrectionException
				.invalid("%s is corrected by hand in %s; correct it there.".formatted(entry, elsewhere.get()));
		}
		if (!text.isEmpty() && YamlFile.read(path, text, new Problems()).filter(this::isOwn).isEmpty()) {
			throw CorrectionException.invalid(
					"%s holds something else too; correct it there by hand, or move that elsewhere.".formatted(path));
		}
	}

	private boolean isOwn(Value content) {
		return content instanceof Value.Mapping whole && whole.members().size() == 1
				&& whole.get(section).orElse(null) instanceof Value.Items list && list.items().size() == 1
				&& list.items().getFirst() instanceof Value.Mapping only
				&& only.text(ID).map(Text::value).filter(entry.slug()::equals).isPresent();
	}

	/**
	 * The file with another correction of the node, which may say nothing; no file where
	 * nothing is corrected any longer.
	 */
	Rewrite with(Map<String, Object> correction) {
		var content = new LinkedHashMap<String, Object>();
		var talks = talks();
		if (node.equals(entry)) {
			content.putAll(correction);
		}
		else {
			stated.flatMap(StatedEntry::correction).ifPresent(before -> content.putAll(before.written()));
			var talk = node.slug().substring(entry.slug().length() + 1);
			talks.removeIf(other -> talk.equals(other.get(ID)));
			addTo(talks, talk, correction);
		}
		if (!talks.isEmpty()) {
			content.put(TALKS, talks);
		}
		var entries = new ArrayList<Map<String, Object>>();
		addTo(entries, entry.slug(), content);
		return new Rewrite(path,
				entries.isEmpty() ? Optional.empty()
						: Optional.of("# What editors have put right; the service writes this file.\n"
								+ YamlWriter.write(Map.of(section, entries))));
	}

	/** Adds what is said, with the id first; nothing where that is all. */
	private static void addTo(List<Map<String, Object>> list, String id, Map<String, Object> says) {
		var ordered = new LinkedHashMap<>(says);
		ordered.putFirst(ID, id);
		if (ordered.size() > 1) {
			list.add(ordered);
		}
	}

	private List<Map<String, Object>> talks() {
		var talks = new ArrayList<Map<String, Object>>();
		stated.flatMap(StatedEntry::correction)
			.stream()
			.flatMap(correction -> correction.mappings(TALKS).stream())
			.forEach(talk -> addTo(talks, talk.text(ID).map(Text::value).orElse(""), talk.written()));
		return talks;
	}

}
