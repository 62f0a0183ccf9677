package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Value;
import dev.ferrograph.ingest.yaml.YamlFile;
import dev.ferrograph.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a bundle's file says of each entry, to compare one import with the next. */
final class Statements {

	private static final String EDITIONS = "editions";

	private static final String TALKS = "talks";

	private static final Set<String> TITLES = Set.of("title", "name");

	private static final int SHORT = 64;

	/**
	 * What an entry says.
	 *
	 * @param title the title or name, or else the id
	 * @param hashes of the value of each key, for there can be many values
	 */
	private record Said(String title, Map<String, String> hashes) {

		private static final Said NOTHING = new Said("", Map.of());

	}

	/** By section and id; talks are a section of their own. */
	private final Map<String, Map<String, Said>> sections = new LinkedHashMap<>();

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

	/** What the file of an edition says; nothing where it can't be read. */
	static Statements ofEdition(String path, byte[] content) {
		var statements = new Statements();
		YamlFile.read(path, new String(content, StandardCharsets.UTF_8), new Problems())
			.filter(Value.Mapping.class::isInstance)
			.map(Value.Mapping.class::cast)
			.ifPresent(edition -> statements.add(EDITIONS, "", edition));
		return statements;
	}

	/** The text that an entry has under a key. */
	Optional<String> text(String section, String id, String key) {
		return Optional.ofNullable(in(section).getOrDefault(id, Said.NOTHING).hashes().get(key))
			.filter(text -> text.startsWith("[") && text.length() > 2)
			.map(text -> text.substring(1, text.length() - 1));
	}

	boolean has(String section, String id, String key) {
		return in(section).getOrDefault(id, Said.NOTHING).hashes().containsKey(key);
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
		var hashes = new LinkedHashMap<String, String>();
		var title = id;
		for (var member : entry.members()) {
			if (section.equals(EDITIONS) && member.key().value().equals(TALKS)) {
				addAll(TALKS, id + "/", member.value());
			}
			else {
				var key = member.key().value().intern();
				hashes.put(key, hash(member.value()));
				title = TITLES.contains(key) ? word(member) : title;
			}
		}
		sections.computeIfAbsent(section, any -> new LinkedHashMap<>()).put(id, new Said(title, Map.copyOf(hashes)));
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

	private Map<String, Said> in(String section) {
		return sections.getOrDefault(section, Map.of());
	}

	/** The title or name of an entry, or else its id. */
	String title(String section, String id) {
		return in(section).getOrDefault(id, Said.NOTHING).title();
	}

	/** The keys that differ between what two say of one entry. */
	Set<String> differences(Statements other, String section, String id) {
		var here = in(section).getOrDefault(id, Said.NOTHING).hashes();
		var there = other.in(section).getOrDefault(id, Said.NOTHING).hashes();
		var keys = new TreeSet<>(here.keySet());
		keys.addAll(there.keySet());
		keys.removeIf(key -> Objects.equals(here.get(key), there.get(key)));
		return keys;
	}

	private static String hash(Value value) {
		var plain = plain(value).toString();
		return plain.length() < SHORT ? plain : Sha256.of(plain);
	}

	/** Without the places. */
	private static Object plain(Value value) {
		return switch (value) {
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
