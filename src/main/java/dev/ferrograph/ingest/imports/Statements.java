package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Value;
import dev.ferrograph.ingest.yaml.YamlFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What a bundle's file says of each entry, to compare one import with the next. */
final class Statements {

	private static final String EDITIONS = "editions";

	private static final String TALKS = "talks";

	/** By section and id, key by key; talks are a section of their own. */
	private final Map<String, Map<String, Map<String, Value>>> sections = new LinkedHashMap<>();

	private Statements() {
	}

	/** What the content of a file says; nothing where it can't be read. */
	static Statements of(String path, byte[] content) {
		var statements = new Statements();
		YamlFile.read(path, new String(content, StandardCharsets.UTF_8), new Problems())
			.filter(Value.Mapping.class::isInstance)
			.map(Value.Mapping.class::cast)
			.ifPresent(bundle -> bundle.members()
				.forEach(section -> statements.addAll(section.key().value(), "", section.value())));
		return statements;
	}

	private void addAll(String section, String within, Value entries) {
		if (entries instanceof Value.Items list) {
			for (var item : list.items()) {
				if (item instanceof Value.Mapping entry) {
					add(section, within, entry);
				}
			}
		}
	}

	private void add(String section, String within, Value.Mapping entry) {
		var id = within + key(entry);
		var says = new LinkedHashMap<String, Value>();
		for (var member : entry.members()) {
			if (section.equals(EDITIONS) && member.key().value().equals(TALKS)) {
				addAll(TALKS, id + "/", member.value());
			}
			else {
				says.put(member.key().value(), member.value());
			}
		}
		sections.computeIfAbsent(section, any -> new LinkedHashMap<>()).put(id, says);
	}

	/** Roles have entries of a record in place of ids. */
	private static String key(Value.Mapping entry) {
		return entry.members()
			.stream()
			.filter(member -> Set.of("id", "entry").contains(member.key().value()))
			.map(Statements::word)
			.findFirst()
			.orElse("?");
	}

	private static String word(Value.Member member) {
		return member.value() instanceof Value.Scalar scalar ? scalar.text().value() : "?";
	}

	Set<String> sections() {
		return sections.keySet();
	}

	Set<String> ids(String section) {
		return in(section).keySet();
	}

	private Map<String, Map<String, Value>> in(String section) {
		return sections.getOrDefault(section, Map.of());
	}

	/** The title or name of an entry, or else its id. */
	String title(String section, String id) {
		var says = in(section).getOrDefault(id, Map.of());
		return says.getOrDefault("title", says.get("name")) instanceof Value.Scalar scalar ? scalar.text().value() : id;
	}

	/** The keys that differ between what two say of one entry. */
	Set<String> differences(Statements other, String section, String id) {
		var here = in(section).getOrDefault(id, Map.of());
		var there = other.in(section).getOrDefault(id, Map.of());
		var keys = new TreeSet<>(here.keySet());
		keys.addAll(there.keySet());
		keys.removeIf(key -> Objects.equals(plain(here.get(key)), plain(there.get(key))));
		return keys;
	}

	/** Without the places. */
	private static Object plain(@org.jspecify.annotations.Nullable Value value) {
		return switch (value) {
			case null -> "";
			case Value.Scalar scalar -> List.of(scalar.text().value());
			case Value.Items list -> list.items().stream().map(Statements::plain).toList();
			case Value.Mapping mapping -> {
				var plain = new LinkedHashMap<String, Object>();
				mapping.members().forEach(member -> plain.put(member.key().value(), plain(member.value())));
				yield plain;
			}
			case Value.Nothing nothing -> new ArrayList<>();
		};
	}

	/** How many talks there are of each edition. */
	Map<String, Integer> talks() {
		var counts = new LinkedHashMap<String, Integer>();
		ids(TALKS).forEach(id -> counts.merge(id.substring(0, id.indexOf('/')), 1, Integer::sum));
		return counts;
	}

}
