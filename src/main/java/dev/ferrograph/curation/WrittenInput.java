package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Values of an input as they are written in files: nodes without their kind, constants in
 * small letters.
 *
 * @param node that the input is about
 */
record WrittenInput(NodeId node) {

	/** The kinds of the nodes that fields of inputs refer to. */
	private static final Map<String, Label> REFERENCES = Map.ofEntries(Map.entry("source", Label.SOURCE),
			Map.entry("sources", Label.SOURCE), Map.entry("organization", Label.ORGANIZATION),
			Map.entry("hosts", Label.ORGANIZATION), Map.entry("within", Label.TALK),
			Map.entry("speakers", Label.PERSON), Map.entry("organizers", Label.PERSON),
			Map.entry("attendees", Label.PERSON), Map.entry("topics", Label.TOPIC), Map.entry("broader", Label.TOPIC),
			Map.entry("series", Label.SERIES));

	/**
	 * The value of a field.
	 * @throws CorrectionException if it refers to a node of another kind
	 */
	Object of(String field, Object value) {
		return switch (value) {
			case List<?> list -> list.stream().map(item -> of(field, item)).toList();
			case Map<?, ?> map -> {
				var written = new LinkedHashMap<String, Object>();
				map.forEach((key, part) -> {
					if (part != null) {
						written.put(key.toString(), of(key.toString(), part));
					}
				});
				yield written;
			}
			case String text when field.equals("kind") -> text.toLowerCase(Locale.ROOT);
			case String text when field.equals("distinctFrom") -> slug(node.label(), text);
			case String text when REFERENCES.containsKey(field) -> slug(REFERENCES.get(field), text);
			case String text -> text;
			case Number number -> number;
			case Boolean flag -> flag;
			default -> value.toString();
		};
	}

	/** The id in files, or the name, of what a field refers to. */
	private String slug(Label expected, String text) {
		var referred = NodeId.parse(text).orElse(null);
		if (referred == null) {
			return text;
		}
		if (referred.label() != expected) {
			throw CorrectionException.invalid("%s is not the id of %s.".formatted(text, expected.withArticle()));
		}
		return expected == Label.TALK ? talk(referred) : referred.slug();
	}

	/** A talk stands in the file of its edition. */
	private String talk(NodeId talk) {
		var edition = node.slug().substring(0, node.slug().indexOf('/') + 1);
		if (!talk.slug().startsWith(edition)) {
			throw CorrectionException.invalid("%s is not a talk of the same edition.".formatted(talk));
		}
		return talk.slug().substring(edition.length());
	}

}
