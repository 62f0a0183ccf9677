package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that one import states: entries as in the files of a seed, by the section
 * that they belong to.
 */
public final class Bundle {

	/** In the order in which they are written; named like the files of a seed. */
	private static final List<String> SECTIONS = List.of("sources", "series", "releases", "organizations", "people",
			"subsystems", "tools", "projects", "concepts", "roles", "editions", "changes");

	private final Map<String, List<Map<String, Object>>> sections = new LinkedHashMap<>();

	/** A bundle that states nothing as yet. */
	public Bundle() {
		SECTIONS.forEach(section -> sections.put(section, new ArrayList<>()));
	}

	/**
	 * Adds an entry after those that its section has.
	 * @throws IllegalArgumentException if there is no such section
	 */
	public Bundle add(String section, Entry entry) {
		in(section).add(entry.values());
		return this;
	}

	/**
	 * The entries of a section, in their order.
	 * @throws IllegalArgumentException if there is no such section
	 */
	public List<Map<String, Object>> entries(String section) {
		return List.copyOf(in(section));
	}

	private List<Map<String, Object>> in(String section) {
		var entries = sections.get(section);
		if (entries == null) {
			throw new IllegalArgumentException("there is no section %s".formatted(section));
		}
		return entries;
	}

	public boolean isEmpty() {
		return sections.values().stream().allMatch(List::isEmpty);
	}

	/**
	 * The file's content. Equal bundles have equal content.
	 * @param origin what wrote it, for people who see the file
	 */
	String yaml(String origin) {
		var stated = new LinkedHashMap<>(sections);
		stated.values().removeIf(List::isEmpty);
		return """
				# Written by %s; the next import of this name writes it anew.
				# Correct what is wrong in corrections.yaml, or in a file of your own.

				%s""".formatted(origin, YamlWriter.write(stated));
	}

}
