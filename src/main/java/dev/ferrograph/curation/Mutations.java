package dev.ferrograph.curation;

import dev.ferrograph.curation.IdentityAnswer.Answer;
import dev.ferrograph.ingest.ConfiguredSeed;
import dev.ferrograph.ingest.SeedLoad;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * What editors can change. What they have changed is in the graph before they are told.
 */
@Controller
class Mutations {

	/** Keys of inputs that are no keys of the seed's format. */
	private static final List<String> ABOUT = List.of("id", "version", "why", "topicKind");

	private final Editors editors;

	private final ConfiguredSeed seed;

	Mutations(Editors editors, ConfiguredSeed seed) {
		this.editors = editors;
		this.seed = seed;
	}

	@MutationMapping
	Correction savePerson(@Argument Map<String, @Nullable Object> input) {
		return save(Label.PERSON, "people", input);
	}

	@MutationMapping
	Correction saveTalk(@Argument Map<String, @Nullable Object> input) {
		return save(Label.TALK, "editions", input);
	}

	@MutationMapping
	Correction saveEdition(@Argument Map<String, @Nullable Object> input) {
		return save(Label.EDITION, "editions", input);
	}

	@MutationMapping
	Correction saveSeries(@Argument Map<String, @Nullable Object> input) {
		return save(Label.SERIES, "series", input);
	}

	@MutationMapping
	Correction saveTopic(@Argument Map<String, @Nullable Object> input) {
		var kind = String.valueOf(input.getOrDefault("topicKind", "CONCEPT"));
		return save(Label.TOPIC, kind.toLowerCase(Locale.ROOT) + "s", input);
	}

	@MutationMapping
	Correction saveOrganization(@Argument Map<String, @Nullable Object> input) {
		return save(Label.ORGANIZATION, "organizations", input);
	}

	@MutationMapping
	Correction remove(@Argument Map<String, @Nullable Object> input) {
		var edit = new Edit(node(input.get("id")), "", text(input, "version"), Map.of());
		return make(new EntryRevision(edit, true), input);
	}

	@MutationMapping
	Correction mergePeople(@Argument Map<String, @Nullable Object> input) {
		return make(
				new IdentityAnswer(Answer.SAME,
						Stream.concat(Stream.of(person(input.get("id"))), people(input.get("others"))).toList()),
				input);
	}

	@MutationMapping
	Correction tellPeopleApart(@Argument Map<String, @Nullable Object> input) {
		return make(new IdentityAnswer(Answer.DIFFERENT, people(input.get("ids")).toList()), input);
	}

	@MutationMapping
	Correction splitPerson(@Argument Map<String, @Nullable Object> input) {
		return make(new PersonSplit(person(input.get("formerId"))), input);
	}

	@MutationMapping
	Correction dismissTerm(@Argument Map<String, @Nullable Object> input) {
		return make(new DismissedTerm(String.valueOf(input.get("term"))), input);
	}

	/** Takes over what has been changed in the files. */
	@MutationMapping
	SeedLoad loadSeed() {
		editors.current(null);
		return seed.load();
	}

	private Correction save(Label label, String section, Map<String, @Nullable Object> input) {
		var fields = new LinkedHashMap<String, @Nullable Object>();
		input.forEach((key, value) -> {
			if (!ABOUT.contains(key)) {
				fields.put(key, value == null ? null
						: "kind".equals(key) ? value.toString().toLowerCase(Locale.ROOT) : written(value));
			}
		});
		var edit = new Edit(node(label, input.get("id")), section, text(input, "version"), fields);
		return make(new EntryRevision(edit, false), input);
	}

	private Correction make(Revision revision, Map<String, @Nullable Object> input) {
		var editor = editors.current(text(input, "why"));
		var made = editors.corrections().make(revision, editor);
		seed.load();
		return made;
	}

	/**
	 * As it is written in files: nodes without their kind, constants in small letters.
	 */
	private static Object written(Object value) {
		return switch (value) {
			case List<?> list -> list.stream().map(Mutations::written).toList();
			case Map<?, ?> map -> {
				var written = new LinkedHashMap<String, Object>();
				map.forEach((key, part) -> {
					if (part != null) {
						written.put(key.toString(), written(part));
					}
				});
				yield written;
			}
			// a talk stands in the file of its edition
			case String text ->
				parsed(text).map(node -> node.slug().substring(node.slug().indexOf('/') + 1)).orElse(text);
			case Number number -> number;
			case Boolean flag -> flag;
			default -> value.toString();
		};
	}

	private static Optional<NodeId> parsed(String text) {
		return Arrays.stream(Label.values())
			.filter(label -> text.startsWith(label.word() + ":") && !text.contains(" "))
			.findFirst()
			.map(label -> label.id(text.substring(label.word().length() + 1)));
	}

	private static Stream<NodeId> people(@Nullable Object ids) {
		return ids instanceof List<?> list ? list.stream().map(Mutations::person) : Stream.empty();
	}

	private static NodeId person(@Nullable Object id) {
		return node(Label.PERSON, id);
	}

	private static NodeId node(@Nullable Object id) {
		return parsed(String.valueOf(id))
			.orElseThrow(() -> CorrectionException.invalid("\"%s\" is no id of a node.".formatted(id)));
	}

	private static NodeId node(Label label, @Nullable Object id) {
		var node = node(id);
		if (node.label() != label) {
			throw CorrectionException.invalid("%s is no %s.".formatted(node, label.word()));
		}
		return node;
	}

	private static @Nullable String text(Map<String, @Nullable Object> input, String key) {
		var value = input.get(key);
		return value == null ? null : value.toString();
	}

}
