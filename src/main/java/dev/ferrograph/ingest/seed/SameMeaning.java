package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Text;
import dev.ferrograph.ingest.yaml.Value;
import dev.ferrograph.text.FoldedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Tells whether two items of lists mean the same, where one file refers to someone by
 * name and the other by id.
 */
final class SameMeaning {

	private static final Map<String, Section> REFERENCES = Map.of("speakers", Section.PEOPLE, "attendees",
			Section.PEOPLE, "organizers", Section.PEOPLE, "suggestedAttendees", Section.PEOPLE, "person",
			Section.PEOPLE, "distinctFrom", Section.PEOPLE, "topics", Section.SUBSYSTEMS, "hosts",
			Section.ORGANIZATIONS, "organization", Section.ORGANIZATIONS);

	/** What tells items without an id apart. */
	private static final List<String> KEYS = List.of("person", "role", "organization", "from", "topic");

	/** A name that several bear means none of them. */
	private static final String SEVERAL = "";

	private final Map<Section, Map<String, String>> ids = new HashMap<>();

	private final Identity identity;

	SameMeaning(List<Statement> statements, Identity identity) {
		this.identity = identity;
		var imported = statements.stream().collect(Collectors.partitioningBy(SameMeaning::isImported));
		imported.getOrDefault(false, List.of()).forEach(statement -> addNames(statement, ids(statement.section())));
		var others = new SameMeaning(identity);
		imported.getOrDefault(true, List.of())
			.forEach(statement -> others.addNames(statement, others.ids(statement.section())));
		// a name that people write means whom they call so
		others.ids.forEach((section, names) -> names.forEach(ids(section)::putIfAbsent));
		statements.forEach(this::addId);
	}

	private SameMeaning(Identity identity) {
		this.identity = identity;
	}

	private static boolean isImported(Statement statement) {
		return statement.layer().rank() == Layer.Rank.IMPORTED;
	}

	private void addNames(Statement statement, Map<String, String> section) {
		var id = statement.entry(identity).map(EntryKey::id).orElse(SEVERAL);
		statement.names()
			.forEach(name -> section.merge(FoldedText.of(name), id, (one, other) -> one.equals(other) ? one : SEVERAL));
	}

	private void addId(Statement statement) {
		statement.entry(identity)
			.ifPresent(entry -> ids(statement.section()).put(statement.id().orElseThrow().value(), entry.id()));
	}

	private Map<String, String> ids(Section section) {
		return ids.computeIfAbsent(section.ids(), any -> new HashMap<>());
	}

	/** What an item of the list under a key means; equal for items that mean the same. */
	Object of(String key, Value item) {
		return switch (item) {
			case Value.Scalar scalar -> reference(key, scalar.text().value());
			case Value.Mapping mapping -> mapping.text("id")
				.<Object>map(Text::value)
				.orElseGet(() -> KEYS.stream()
					.map(part -> mapping.text(part).map(text -> reference(part, text.value())).orElse(null))
					.toList());
			default -> item;
		};
	}

	private String reference(String key, String text) {
		var section = REFERENCES.get(key);
		if (section == null) {
			return text;
		}
		var known = Objects.requireNonNullElseGet(ids(section).get(text),
				() -> ids(section).getOrDefault(FoldedText.of(text), SEVERAL));
		return known.equals(SEVERAL) ? text : known;
	}

}
