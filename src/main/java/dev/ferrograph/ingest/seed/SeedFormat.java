package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Value;
import dev.ferrograph.text.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which files a seed has and what each holds; all of them may be absent. */
final class SeedFormat {

	static final String TOPICS = "topics/";
	static final String YAML = ".yaml";

	/** Answers to the question who is who. */
	static final String IDENTITY = "identity.yaml";

	/** Frequent terms that are no topics. */
	static final String TERMS = "terms.yaml";

	/** For files that programs write, laid out like those that people write. */
	static final String GENERATED = "generated/";

	/** For what each import has brought, in one file with sections. */
	private static final String IMPORTS = "imports/";

	/** What editors have put right, in files with sections. */
	private static final String CORRECTIONS = "corrections.yaml";

	private SeedFormat() {
	}

	/** What a file of the seed says; nothing only if there is a problem. */
	static List<Statement> statements(String path, Value content, Problems problems) {
		var layer = Layer.of(path);
		return isBundle(path) ? sections(layer, content, problems)
				: section(path)
					.map(section -> section == Section.EDITIONS ? one(section, layer, content, problems)
							: all(section, layer, content, problems))
					.orElse(List.of());
	}

	private static List<Statement> one(Section section, Layer layer, Value content, Problems problems) {
		return content.mapping(problems).map(edition -> new Statement(section, layer, edition)).stream().toList();
	}

	private static List<Statement> all(Section section, Layer layer, Value content, Problems problems) {
		if (content instanceof Value.Items items && items.items().isEmpty()) {
			problems.add(content.place(), "the file lists nothing; fill it or remove it");
		}
		return content.mappings(problems).stream().map(entry -> new Statement(section, layer, entry)).toList();
	}

	private static List<Statement> sections(Layer layer, Value content, Problems problems) {
		var statements = new ArrayList<Statement>();
		for (var member : content.mapping(problems).map(Value.Mapping::members).orElse(List.of())) {
			var key = member.key();
			var section = Arrays.stream(Section.values()).filter(it -> it.key().equals(key.value())).findFirst();
			section.ifPresentOrElse(
					it -> member.value()
						.mappings(problems)
						.forEach(entry -> statements.add(new Statement(it, layer, entry))),
					() -> problems.add(key.place(),
							"unknown section \"%s\"; %s".formatted(key,
									Spelling.closest(key.value(), keys())
										.map("did you mean \"%s\"?"::formatted)
										.orElse("the sections are " + String.join(", ", keys())))));
		}
		return statements;
	}

	private static List<String> keys() {
		return Arrays.stream(Section.values()).map(Section::key).toList();
	}

	static boolean knows(String path) {
		return isBundle(path) || path.equals(IDENTITY) || path.equals(TERMS) || section(path).isPresent();
	}

	/** The known file that an unknown one was most likely meant to be. */
	static Optional<String> meant(String path) {
		var renamed = path.replaceFirst("\\.[^./]*$", YAML);
		return knows(renamed) ? Optional.of(renamed) : Spelling.closest(path,
				Stream
					.concat(Arrays.stream(Section.values()).map(Section::home).filter(home -> home.endsWith(YAML)),
							Stream.of(IDENTITY, TERMS, CORRECTIONS))
					.collect(Collectors.toSet()));
	}

	/** What stands in a file that holds one section. */
	private static Optional<Section> section(String path) {
		var home = home(path);
		return Arrays.stream(Section.values())
			.filter(section -> section.home().equals(home) || isIn(section.home(), home))
			.findFirst();
	}

	/**
	 * The files that people would write the same content to: {@code people.yaml} also for
	 * {@code generated/people.yaml} and for the parts of it in {@code people/}.
	 */
	static String home(String path) {
		var file = path.startsWith(GENERATED) ? path.substring(GENERATED.length()) : path;
		var whole = file.replaceFirst("/.*", YAML);
		return isIn(file.substring(0, file.indexOf('/') + 1), file)
				&& Arrays.stream(Section.values()).anyMatch(section -> section.home().equals(whole)) ? whole : file;
	}

	/** Whether the file may hold any entries, so that all could be missing with it. */
	static boolean isBundle(String path) {
		return isImport(path) || isCorrection(path);
	}

	/** Whether people write the file, so that they can be asked for more. */
	static boolean isWritten(String path) {
		return !isImport(path) && !path.startsWith(GENERATED);
	}

	static boolean isImport(String path) {
		return isIn(IMPORTS, path);
	}

	static boolean isCorrection(String path) {
		return path.equals(CORRECTIONS) || isIn("corrections/", path);
	}

	static boolean isEdition(String path) {
		return section(path).filter(Section.EDITIONS::equals).isPresent();
	}

	private static boolean isIn(String directory, String path) {
		return directory.endsWith("/") && path.startsWith(directory) && path.endsWith(YAML)
				&& path.indexOf('/') == path.lastIndexOf('/');
	}

}
